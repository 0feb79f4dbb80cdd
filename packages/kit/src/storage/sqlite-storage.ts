import { chmodSync, closeSync, openSync } from 'node:fs';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { DuplicateRowError, type KitStorage, type RecordTable, type RowMatch } from './kit-storage.ts';
import { type KitTable, storageOf } from './kit-tables.ts';
import { migrate } from './migrations.ts';

/**
 * A storage in a file of SQLite, which its owner alone may read; several processes may share it. An older one is brought to the
 * newest version. Raises `KitError` for that of a newer kit.
 */
export function sqliteStorage(file: string): KitStorage {
  // Made before SQLite opens it, so that it was never readable by others; its logs get the same permissions.
  closeSync(openSync(file, 'a', 0o600));
  chmodSync(file, 0o600);
  const database = new DatabaseSync(file);
  try {
    database.exec('PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA secure_delete = ON');
    migrate(database);
  } catch (error) {
    database.close();
    throw error;
  }
  return storageOf(
    (table) => new SqliteRecordTable(database, table),
    async () => database.close(),
  );
}

/** Names come from the declaration of the table alone, values are parameters. */
class SqliteRecordTable<R> implements RecordTable<R> {
  readonly #database: DatabaseSync;
  readonly #table: KitTable<R>;

  constructor(database: DatabaseSync, table: KitTable<R>) {
    this.#database = database;
    this.#table = table;
  }

  async add(row: R): Promise<void> {
    const { name, columns } = this.#table;
    const marks = columns.map(() => '?').join(', ');
    const values = columns.map((column) => row[column] as SQLInputValue);
    this.#change(`INSERT INTO ${name} (${columns.join(', ')}) VALUES (${marks})`, values);
  }

  async find(match: RowMatch<R>): Promise<R[]> {
    const { name, columns, unique } = this.#table;
    const { text, values } = this.#terms(match, ' AND ');
    const order = unique[0]?.join(', ');
    const sql = `SELECT ${columns.join(', ')} FROM ${name}${text === '' ? '' : ` WHERE ${text}`} ORDER BY ${order}`;
    return this.#database
      .prepare(sql)
      .all(...values)
      .map((row) => ({ ...row }) as R);
  }

  async update(match: RowMatch<R>, changes: Partial<R>): Promise<number> {
    const set = this.#terms(changes, ', ');
    const which = this.#terms(match, ' AND ');
    const sql = `UPDATE ${this.#table.name} SET ${set.text.replaceAll(' IS ', ' = ')} WHERE ${which.text || '1'}`;
    return this.#change(sql, [...set.values, ...which.values]);
  }

  async remove(match: RowMatch<R>): Promise<number> {
    const { text, values } = this.#terms(match, ' AND ');
    return this.#change(`DELETE FROM ${this.#table.name} WHERE ${text || '1'}`, values);
  }

  #terms(values: Partial<R>, between: string): { text: string; values: SQLInputValue[] } {
    const columns = this.#table.columns.filter((column) => column in (values as object));
    return {
      text: columns.map((column) => `${column} IS ?`).join(between),
      values: columns.map((column) => values[column] as SQLInputValue),
    };
  }

  #change(sql: string, values: readonly SQLInputValue[]): number {
    try {
      return Number(this.#database.prepare(sql).run(...values).changes);
    } catch (error) {
      if (/UNIQUE constraint/.test((error as Error).message)) throw new DuplicateRowError(this.#table.name);
      throw error;
    }
  }
}
