import pg from 'pg';
import type { Row } from '../engine.ts';
import { type ColumnReader, columnReader } from './column-reader.ts';

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
  readonly values: readonly (string | Buffer | null)[];
}

/** What the driver calls of its own connection; its types leave out that portals may stay unnamed. */
interface Wire {
  readonly stream: { cork(): void; uncork(): void };
  bind(bound: { statement: string | undefined; values: RowsQuestion['values'] }): void;
  execute(portal: object): void;
  sync(): void;
}

interface DriverQuery {
  prepare(wire: Wire): void;
  handleError(error: Error): void;
}

/**
 * A query of the driver whose rows are lists of values. The server is asked once a connection what the columns of a kept
 * statement are: described with every answer, 150 columns cost more than the row. That they stay what they were is the
 * server's promise, which ends the statement with an error where they would not.
 */
export class RowsQuery extends pg.Query {
  declare readonly name: string | undefined;
  readonly #known: KnownColumns;
  readonly #values: RowsQuestion['values'];
  readonly #rows: Row[] = [];
  #readers: readonly ColumnReader[] | undefined;
  #tag = '';

  /** `settle` is called once: with the error, or with what the statement came to. */
  constructor(
    { text, name, values }: RowsQuestion,
    known: KnownColumns,
    settle: (error: Error | null, answered: Answered | null) => void,
  ) {
    // The extended protocol takes one statement at a time, as SQLite does.
    const config = { text, values: values as unknown[], queryMode: 'extended' };
    super(name === undefined ? config : { ...config, name }, (error: Error | undefined) =>
      error == null ? settle(null, this.#answered()) : settle(error, null),
    );
    this.#known = known;
    this.#values = values;
  }

  /** Sends the statement: the driver's own way where its columns are not known yet. */
  prepare(wire: Wire): void {
    // What is asked in one go leaves with one packet, the commit behind it too.
    wire.stream.cork();
    process.nextTick(() => wire.stream.uncork());
    this.#readers = this.name === undefined ? undefined : this.#known.get(this.name);
    if (this.#readers === undefined) driverQuery.prepare.call(this, wire);
    else this.#sendKnown(wire);
  }

  #sendKnown(wire: Wire): void {
    wire.bind({ statement: this.name, values: this.#values });
    wire.execute({});
    wire.sync();
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
  handleError(error: Error): void {
    if (this.name !== undefined) this.#known.delete(this.name);
    driverQuery.handleError.call(this, error);
  }

  #answered(): Answered {
    return { rows: this.#rows, count: Number(/\d+$/.exec(this.#tag)?.[0] ?? 0) };
  }
}

const driverQuery = pg.Query.prototype as unknown as DriverQuery;
