import type { Dialect, Transaction } from '../engine/engine.ts';
import type { Table } from '../schema/table.ts';
import type { Statement } from '../sql/statement.ts';
import { indexTexts } from './index-texts.ts';
import type { RowsInTurn } from './kept-rows.ts';
import { type Lock, RecordStore, removalFrom, type SelectOptions, updateOf, type Where } from './record-store.ts';
import { RememberedRecords } from './remembered-records.ts';
import { copyRecord, type Json, recordOf, type StoredRecord } from './stored-record.ts';

/** About how many records one transaction remembers. */
const mostKnown = 10_000;

/** The most selections that one transaction remembers of a table; beyond it all are made anew. */
const mostSelections = 200;

/** After so many statements that nobody waited for one is waited for: what is sent is kept until it is answered. */
const mostUnanswered = 200;

/** The statements of a transaction. */
export type RecordStatements = Pick<Transaction, 'all' | 'run' | 'runLater'>;

/** What a transaction has before it reads anything. */
export interface TransactionStart {
  /** Rows that transactions before this one read, where nobody can have written them since. */
  readonly kept?: RowsInTurn | undefined;
  /** Whether nobody else writes records of the tenant until it ends: what it reads stays as it is. */
  readonly isAlone?: boolean;
}

/**
 * The records of one transaction. What it read or wrote is remembered until it ends, so that a board or a company that ten
 * records of the transaction refer to is read once. What it selected is remembered until it writes to the table, and where
 * others may write beside it, until it locks a record: what they kept meanwhile is seen then. What it changes of records that nobody
 * else can change is sent without waiting for the answer, which would say nothing new. Records that are answered must not be changed
 * by callers.
 */
export class TransactionRecords extends RecordStore {
  readonly #known = new RememberedRecords(mostKnown);
  readonly #selected = new Map<Table, Map<string, readonly StoredRecord[]>>();
  readonly #isOnlyWriter: boolean;
  readonly #ground: { readonly connection: RecordStatements; readonly dialect: Dialect };
  readonly #kept: RowsInTurn | undefined;
  #sent = 0;

  constructor(connection: RecordStatements, dialect: Dialect, { kept, isAlone = false }: TransactionStart = {}) {
    super(connection, dialect);
    this.#ground = { connection, dialect };
    this.#isOnlyWriter = isAlone || dialect.forUpdate === '';
    this.#kept = kept;
  }

  /** Whether what others committed before this transaction's turn is heard of; true where nobody has to wait for that. */
  heard(): boolean | Promise<boolean> {
    return this.#kept?.heard() ?? true;
  }

  override get(table: Table, id: number, lock: Lock = false): Promise<StoredRecord | null> {
    const known = this.#known.get(table, id);
    if (known !== undefined && (lock === false || known.locked)) return Promise.resolve(known.record);
    const kept = lock === false ? this.#kept?.keptRow(table, id) : undefined;
    return kept === undefined ? this.#read(table, id, lock) : Promise.resolve(kept);
  }

  async #read(table: Table, id: number, lock: Lock): Promise<StoredRecord | null> {
    if (lock !== false && !this.#isOnlyWriter) this.#selected.clear();
    const read = () => super.get(table, id, this.#isOnlyWriter ? false : lock);
    const record = lock === false && this.#kept !== undefined ? await this.#kept.get(table, id, read) : await read();
    this.#known.set(table, id, { record, locked: lock !== false || this.#isOnlyWriter });
    return record;
  }

  override select(table: Table, where: Where, options: SelectOptions = {}): Promise<StoredRecord[]> {
    const key = selectionKey(where, options);
    const known = this.#selected.get(table)?.get(key) ?? this.#kept?.keptSelection(table, key);
    return known === undefined ? this.#find(table, key, where, options) : Promise.resolve([...known]);
  }

  async #find(table: Table, key: string, where: Where, options: SelectOptions): Promise<StoredRecord[]> {
    const selections = this.#selectionsOf(table);
    const read = () => super.select(table, where, options);
    const found = await (this.#kept?.select(table, key, read) ?? read());
    if (selections.size >= mostSelections) selections.clear();
    selections.set(key, found);
    if (this.#isOnlyWriter) this.#rememberAll(table, found);
    return [...found];
  }

  override async exists(table: Table, id: number): Promise<boolean> {
    return (await this.get(table, id)) !== null;
  }

  override async insert(table: Table, record: Readonly<Record<string, Json | undefined>>): Promise<number> {
    this.#kept?.written(table);
    const id = await super.insert(table, record);
    await indexTexts(table, id, record, 'added', this.#ground);
    this.#selected.delete(table);
    this.#written(table, id, recordOf(table, record, id));
    return id;
  }

  override async update(
    table: Table,
    id: number,
    changed: Readonly<Record<string, Json | undefined>>,
  ): Promise<boolean> {
    this.#kept?.written(table);
    const known = this.#holds(table, id);
    const update = known === null ? null : updateOf(table, id, changed);
    const done = update === null ? await super.update(table, id, changed) : await this.#send(update);
    if (done) await indexTexts(table, id, changed, 'changed', this.#ground);
    this.#selected.delete(table);
    if (done && known !== null) this.#written(table, id, copyRecord(known, { ...changed, id }));
    else this.#known.forget(table, id);
    return done;
  }

  override async remove(table: Table, id: number): Promise<boolean> {
    this.#kept?.written(table);
    const isHeld = this.#holds(table, id) !== null;
    this.#written(table, id, null);
    const done = isHeld
      ? await this.#send({ sql: removalFrom(table), parameters: [id] })
      : await super.remove(table, id);
    this.#selected.delete(table);
    return done;
  }

  /** A record that is there, as this transaction knows it and nobody else can change it. */
  #holds(table: Table, id: number): StoredRecord | null {
    const known = this.#known.get(table, id);
    return known?.locked === true ? known.record : null;
  }

  /** Changes a record that is held: that it does is known. A failure is raised by what follows. */
  async #send({ sql, parameters }: Statement): Promise<true> {
    this.#sent += 1;
    if (this.#sent % mostUnanswered === 0) await this.#ground.connection.run(sql, parameters);
    else this.#ground.connection.runLater(sql, parameters);
    return true;
  }

  /** What this transaction wrote, nobody else can change before it ends. */
  #written(table: Table, id: number, record: StoredRecord | null): void {
    this.#known.set(table, id, { record, locked: true });
  }

  /** Where nobody else writes, what was selected is what a read by id would find. */
  #rememberAll(table: Table, found: readonly StoredRecord[]): void {
    for (const record of found)
      if (this.#known.get(table, record.id) === undefined) this.#known.set(table, record.id, { record, locked: true });
  }

  #selectionsOf(table: Table): Map<string, readonly StoredRecord[]> {
    const known = this.#selected.get(table);
    if (known !== undefined) return known;
    const made = new Map<string, readonly StoredRecord[]>();
    this.#selected.set(table, made);
    return made;
  }
}

/** The same text for the same selection alone: what is no plain word or number is written as JSON. */
function selectionKey(where: Where, { orderBy, limit }: SelectOptions): string {
  let key = '';
  for (const name in where) {
    const value = where[name];
    key += `${name}=${typeof value === 'number' || typeof value === 'boolean' ? value : JSON.stringify(value)}&`;
  }
  if (orderBy !== undefined) for (const name of orderBy) key += `>${name}`;
  return limit === undefined ? key : `${key}#${limit}`;
}
