import { fold } from '@reeve/query';
import type { Connection, Dialect, Parameter, Row } from '../engine/engine.ts';
import { foldedText } from '../schema/ddl.ts';
import { type Column, quoted, type Table } from '../schema/table.ts';
import type { Statement } from '../sql/statement.ts';
import { canBeId, canHold } from './can-hold.ts';
import { companionOf, type Json, type StoredRecord, toParameter, toRecord } from './stored-record.ts';

/** An equality that records must meet: text compares folded, null means empty, a list means any of these. */
export type Where = Readonly<Record<string, string | number | boolean | null | readonly (string | number)[]>>;

/** How a record is kept from others' writes: not at all, for oneself alone, or together with others who only look at it. */
export type Lock = boolean | 'shared';

/** Which of the matching records: `orderBy` keys ascending (a leading `-` descending), and at most `limit`. */
export interface SelectOptions {
  readonly orderBy?: readonly string[];
  readonly limit?: number;
}

/**
 * Reads and writes single records of a table by a connection: what the write path and behaviours need. Every statement is
 * parameters only; the statement texts are few, so that the engine's cache holds them.
 */
export class RecordStore {
  readonly #connection: Connection;
  readonly #dialect: Dialect;

  constructor(connection: Connection, dialect: Dialect) {
    this.#connection = connection;
    this.#dialect = dialect;
  }

  /** The record of that id, or null. With a lock, nobody else changes it before the transaction ends. */
  async get(table: Table, id: number, lock: Lock = false): Promise<StoredRecord | null> {
    if (!canBeId(id)) return null;
    const sql = selectOne(table) + this.#lockOf(lock);
    const rows = await this.#connection.all(sql, [id]);
    return rows[0] === undefined ? null : toRecord(table, rows[0]);
  }

  /** The records that meet every equality, in the order of their ids unless another is given. */
  async select(table: Table, where: Where, options: SelectOptions = {}): Promise<StoredRecord[]> {
    const { sql, parameters } = this.#conditions(table, where);
    const order = (options.orderBy ?? ['id']).map((key) => orderTerm(table, key)).join(', ');
    const limit = options.limit === undefined ? '' : ` limit ${Math.trunc(options.limit)}`;
    const rows = await this.#connection.all(`${selectAll(table)}${sql} order by ${order}${limit}`, parameters);
    return rows.map((row) => toRecord(table, row));
  }

  /** The ids of the records that meet every equality, in their order. */
  async ids(table: Table, where: Where): Promise<number[]> {
    const { sql, parameters } = this.#conditions(table, where);
    const rows = await this.#connection.all(`select "id" from ${quoted(table.name)}${sql} order by "id"`, parameters);
    return rows.map(([id]) => Number(id));
  }

  /** How many records meet every equality. */
  async count(table: Table, where: Where): Promise<number> {
    const { sql, parameters } = this.#conditions(table, where);
    const rows = await this.#connection.all(`select count(*) from ${quoted(table.name)}${sql}`, parameters);
    return Number(rows[0]?.[0] ?? 0);
  }

  /** Whether there is a record of that id. */
  async exists(table: Table, id: number): Promise<boolean> {
    if (!canBeId(id)) return false;
    const rows = await this.#connection.all(`select 1 from ${quoted(table.name)} where "id" = ?`, [id]);
    return rows.length > 0;
  }

  /** Adds a record; its id is made by the database and answered. */
  async insert(table: Table, record: Readonly<Record<string, Json | undefined>>): Promise<number> {
    const { names, parameters } = values(
      table.columns.filter((column) => column.key !== 'id'),
      record,
    );
    const { insertedId } = this.#dialect;
    const { plain, answering } = insertionsInto(table, names);
    if (insertedId === null) return idIn(await this.#connection.all(answering, parameters));
    const inserted = this.#connection.run(plain, parameters);
    // Nothing may come between the two.
    if (inserted instanceof Promise) await inserted;
    return idIn(await this.#connection.all(insertedId, []));
  }

  /** Changes the given keys of a record. Answers whether there was one. */
  async update(table: Table, id: number, changed: Readonly<Record<string, Json | undefined>>): Promise<boolean> {
    const update = updateOf(table, id, changed);
    if (update === null) return this.exists(table, id);
    return (await this.#connection.run(update.sql, update.parameters)) > 0;
  }

  /** Removes a record. Answers whether there was one. */
  async remove(table: Table, id: number): Promise<boolean> {
    return (await this.#connection.run(removalFrom(table), [id])) > 0;
  }

  #lockOf(lock: Lock): string {
    if (lock === 'shared') return this.#dialect.forShare;
    return lock ? this.#dialect.forUpdate : '';
  }

  #conditions(table: Table, where: Where): { sql: string; parameters: Parameter[] } {
    const parameters: Parameter[] = [];
    const terms = Object.entries(where).map(([key, value]) => this.#term(columnOf(table, key), value, parameters));
    return { sql: terms.length === 0 ? '' : ` where ${terms.join(' and ')}`, parameters };
  }

  #term(column: Column, value: Where[string], parameters: Parameter[]): string {
    if (value === null) return `${quoted(column.name)} is null`;
    const expression = column.folded === null ? quoted(column.name) : foldedText(column, this.#dialect);
    const all = Array.isArray(value) ? (value as readonly (string | number)[]) : [value as string | number | boolean];
    const list = all.filter((each) => canHold(column.kind, each));
    for (const each of list) parameters.push(column.folded === null || typeof each !== 'string' ? each : fold(each));
    if (list.length === 0) return '1 = 0';
    return !Array.isArray(value) ? `${expression} = ?` : `${expression} in (${list.map(() => '?').join(', ')})`;
  }
}

/** What changes the given keys of a record; null where that is none. */
export function updateOf(
  table: Table,
  id: number,
  changed: Readonly<Record<string, Json | undefined>>,
): Statement | null {
  const columns = table.columns.filter((column) => Object.hasOwn(changed, column.key) && column.key !== 'id');
  if (columns.length === 0) return null;
  const { names, parameters } = values(columns, changed);
  const set = names.map((name) => `${quoted(name)} = ?`).join(', ');
  return { sql: `update ${quoted(table.name)} set ${set} where "id" = ?`, parameters: [...parameters, id] };
}

/** What removes the record of an id. */
export function removalFrom(table: Table): string {
  return `delete from ${quoted(table.name)} where "id" = ?`;
}

const selections = new WeakMap<Table, string>();

/** Texts are made once a table, so that neither they nor their hashes are made anew for each call. */
function selectAll(table: Table): string {
  const known = selections.get(table);
  if (known !== undefined) return known;
  const names = table.columns.map((column) => quoted(column.name)).join(', ');
  const text = `select ${names} from ${quoted(table.name)}`;
  selections.set(table, text);
  return text;
}

const readings = new WeakMap<Table, string>();

function selectOne(table: Table): string {
  const known = readings.get(table);
  if (known !== undefined) return known;
  const text = `${selectAll(table)} where "id" = ?`;
  readings.set(table, text);
  return text;
}

interface Insertions {
  readonly plain: string;
  /** Answers the id. */
  readonly answering: string;
}

const insertions = new WeakMap<Table, Insertions>();

function insertionsInto(table: Table, names: readonly string[]): Insertions {
  const known = insertions.get(table);
  if (known !== undefined) return known;
  const marks = names.map(() => '?').join(', ');
  const plain = `insert into ${quoted(table.name)} (${names.map(quoted).join(', ')}) values (${marks})`;
  const made = { plain, answering: `${plain} returning "id"` };
  insertions.set(table, made);
  return made;
}

function idIn(rows: readonly Row[]): number {
  return Number(rows[0]?.[0]);
}

function columnOf(table: Table, key: string): Column {
  const column = table.byKey.get(key);
  if (column === undefined) throw new Error(`${table.name} has no column for ${key}.`);
  return column;
}

function orderTerm(table: Table, key: string): string {
  const descending = key.startsWith('-');
  return `${quoted(columnOf(table, descending ? key.slice(1) : key).name)}${descending ? ' desc' : ''}`;
}

function values(
  columns: readonly Column[],
  record: Readonly<Record<string, Json | undefined>>,
): { names: string[]; parameters: Parameter[] } {
  const names: string[] = [];
  const parameters: Parameter[] = [];
  for (const column of columns) {
    const value = record[column.key];
    names.push(column.name);
    parameters.push(toParameter(column, value));
    if (column.folded === null) continue;
    names.push(column.folded);
    parameters.push(companionOf(value));
  }
  return { names, parameters };
}
