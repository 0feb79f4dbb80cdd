import pg from 'pg';
import type { Row } from '../../engine.ts';
import { boundMessages, type SentValue } from './bound-messages.ts';
import { type ColumnReader, columnReader } from './column-reader.ts';
import { DriverQuery, type Settle, type Wire } from './driver-query.ts';

/** What the statement came to: its rows, and how many rows it touched. */
export interface Answered {
  readonly rows: Row[];
  readonly count: number;
}

/** Of the statements that a connection keeps prepared, how their columns are read, in order, by the statement's name. */
export type KnownColumns = Map<string, readonly ColumnReader[]>;

/** A statement with its values as they are sent, and the name under which it is kept prepared, if it is. */
export interface RowsQuestion {
  readonly text: string;
  readonly name: string | undefined;
  readonly values: readonly SentValue[];
}

/**
 * A query of the driver whose rows are lists of values. The server is asked once a connection what the columns of a kept
 * statement are: described with every answer, 150 columns cost more than the row. That they stay what they were is the
 * server's promise, which ends the statement with an error where they would not.
 */
export class RowsQuery extends DriverQuery<Answered> {
  readonly text: string;
  readonly name: string | undefined;
  readonly values: readonly SentValue[];
  readonly #known: KnownColumns;
  readonly #rows: Row[] = [];
  #readers: readonly ColumnReader[] | undefined;
  #tag = '';

  /** `settle` is called once: with the error, or with what the statement came to. */
  constructor({ text, name, values }: RowsQuestion, known: KnownColumns, settle: Settle<Answered>) {
    super(settle);
    this.text = text;
    this.name = name;
    this.values = values;
    this.#known = known;
  }

  /** The driver's own way where the columns are not known yet: in the protocol that takes one statement at a time, as SQLite does. */
  protected override send(wire: Wire): void {
    this.#readers = this.name === undefined ? undefined : this.#known.get(this.name);
    if (this.name === undefined || this.#readers === undefined) driverQuery.prepare.call(this, wire);
    else wire.stream.write(boundMessages(this.name, this.values));
  }

  /** Learns how the columns are read. */
  handleRowDescription({ fields }: { readonly fields: readonly { readonly dataTypeID: number }[] }): void {
    this.#readers = fields.map(({ dataTypeID }) => columnReader(dataTypeID));
  }

  /** Takes a row. */
  handleDataRow({ fields }: { readonly fields: readonly (string | null)[] }): void {
    const readers = this.#readers ?? [];
    const row: unknown[] = new Array(fields.length);
    for (let at = 0; at < fields.length; at += 1) {
      const text = fields[at] as string | null;
      row[at] = text === null ? null : readers[at]?.(text);
    }
    this.#rows.push(row);
  }

  /** Takes the command's tag, `SELECT 25`. */
  handleCommandComplete({ text }: { readonly text: string }): void {
    this.#tag = text;
    if (this.name !== undefined && !this.#known.has(this.name)) this.#known.set(this.name, this.#readers ?? []);
  }

  /** What was known of a statement that failed is asked again. */
  override handleError(error: Error): void {
    if (this.name !== undefined) this.#known.delete(this.name);
    super.handleError(error);
  }

  protected override answered(): Answered {
    return { rows: this.#rows, count: Number(this.#tag.slice(this.#tag.lastIndexOf(' ') + 1)) || 0 };
  }
}

const driverQuery = pg.Query.prototype as unknown as { prepare(wire: Wire): void };
