import type { Transaction } from '../engine/engine.ts';
import type { Table } from '../schema/table.ts';
import type { StoredRecord } from './stored-record.ts';

/** Rows and selections of a table that are kept at most; beyond it all of the table's are read anew. */
const mostRows = 1000;
const mostSelections = 500;

/** A selection of more rows than this is not kept. */
const longestSelection = 100;

/** What is kept of one table. */
interface RowsOfTable {
  /** By id; null where there is none. */
  readonly rows: Map<number, StoredRecord | null>;
  /** By what was asked. */
  readonly selections: Map<string, readonly StoredRecord[]>;
}

/**
 * Rows of tables that are written seldom, kept between the transactions of a tenant: boards, statuses, priorities, definitions.
 * Only of tables that stand still while a transaction has its turn, so that what was heard of by its beginning is all there is to
 * hear. Kept rows must not be changed, and cannot be.
 */
export class KeptRows {
  readonly #tables = new Map<string, RowsOfTable>();
  readonly #isKept: (table: Table) => boolean;
  readonly #caughtUp: () => true | Promise<boolean>;
  /** The tables that transactions wrote whose commit is still to come. */
  readonly #written = new WeakMap<object, Set<Table>>();

  /** `isKept` tells the tables that nobody writes beside others; `caughtUp` is the database's. */
  constructor(isKept: (table: Table) => boolean, caughtUp: () => true | Promise<boolean>) {
    this.#isKept = isKept;
    this.#caughtUp = caughtUp;
  }

  /** Forgets the rows of a table, for one was written. */
  drop(table: string): void {
    this.#tables.delete(table);
  }

  /** Forgets everything: writes may have been missed. */
  clear(): void {
    this.#tables.clear();
  }

  /** What a transaction may use that has its turn now. */
  inTurn(transaction: Transaction): RowsInTurn {
    const { group } = transaction;
    const written = this.#written.get(group) ?? new Set();
    this.#written.set(group, written);
    return new RowsInTurn(
      (table) => (this.#isKept(table) ? this.#of(table) : undefined),
      written,
      () => this.#caughtUpIn(transaction),
    );
  }

  /** What others committed before a transaction is there to hear of when its turn has come. */
  #caughtUpIn(transaction: Transaction): true | Promise<boolean> {
    const begun = transaction.begun();
    return begun === true ? this.#caughtUp() : begun.then(this.#caughtUp, () => false);
  }

  #of({ name }: Table): RowsOfTable {
    const known = this.#tables.get(name);
    if (known !== undefined) return known;
    const made: RowsOfTable = { rows: new Map(), selections: new Map() };
    this.#tables.set(name, made);
    return made;
  }
}

/**
 * The kept rows as one transaction sees them: of tables that neither it wrote nor any that it shares its commit with. It reads
 * theirs, and nothing of it is kept, for the commit may fail.
 */
export class RowsInTurn {
  readonly #of: (table: Table) => RowsOfTable | undefined;
  readonly #written: Set<Table>;
  readonly #catchUp: () => true | Promise<boolean>;
  /** Asked for once, by the first who wants a row that may be kept. */
  #caughtUp: boolean | Promise<boolean> | null = null;

  constructor(
    of: (table: Table) => RowsOfTable | undefined,
    written: Set<Table>,
    catchUp: () => true | Promise<boolean>,
  ) {
    this.#of = of;
    this.#written = written;
    this.#catchUp = catchUp;
  }

  /** Begins to ask what others committed, so that the first who wants a kept row has less to wait for. */
  ask(): void {
    void this.heard();
  }

  /** Whether what others committed before the turn is heard of: what is kept may be used then. */
  heard(): boolean | Promise<boolean> {
    this.#caughtUp ??= this.#askNow();
    return this.#caughtUp;
  }

  /** The transaction writes the table: what it reads of it is its own. */
  written(table: Table): void {
    this.#written.add(table);
  }

  /** The record of that id if it is kept and may be used now, null where it is known that there is none. */
  keptRow(table: Table, id: number): StoredRecord | null | undefined {
    return this.#keptNow(table)?.rows.get(id);
  }

  /** What a selection finds, likewise. */
  keptSelection(table: Table, asked: string): readonly StoredRecord[] | undefined {
    return this.#keptNow(table)?.selections.get(asked);
  }

  #keptNow(table: Table): RowsOfTable | undefined {
    return this.#caughtUp === true && !this.#written.has(table) ? this.#of(table) : undefined;
  }

  /** The record of that id, read by `read` if it is not kept. */
  async get(table: Table, id: number, read: () => Promise<StoredRecord | null>): Promise<StoredRecord | null> {
    const kept = await this.#keptOf(table);
    const known = kept?.rows.get(id);
    if (known !== undefined) return known;
    const record = await read();
    if (kept === undefined || this.#written.has(table)) return record;
    if (kept.rows.size >= mostRows) kept.rows.clear();
    kept.rows.set(id, Object.freeze(record));
    return record;
  }

  /** What a selection finds, likewise. */
  async select(table: Table, asked: string, read: () => Promise<StoredRecord[]>): Promise<readonly StoredRecord[]> {
    const kept = await this.#keptOf(table);
    const known = kept?.selections.get(asked);
    if (known !== undefined) return known;
    const found = await read();
    if (kept === undefined || this.#written.has(table) || found.length > longestSelection) return found;
    if (kept.selections.size >= mostSelections) kept.selections.clear();
    for (const record of found) Object.freeze(record);
    kept.selections.set(asked, found);
    return found;
  }

  #keptOf(table: Table): RowsOfTable | undefined | Promise<RowsOfTable | undefined> {
    if (this.#written.has(table) || this.#of(table) === undefined) return undefined;
    const heard = this.heard();
    if (heard instanceof Promise) return heard.then((isHeard) => (isHeard ? this.#of(table) : undefined));
    return heard ? this.#of(table) : undefined;
  }

  #askNow(): boolean | Promise<boolean> {
    const asked = this.#catchUp();
    if (asked === true) return true;
    return asked.then((heard) => {
      this.#caughtUp = heard;
      return heard;
    });
  }
}
