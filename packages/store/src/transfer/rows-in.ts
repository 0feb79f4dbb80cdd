import type { Dialect, Parameter, Transaction } from '../engine/engine.ts';
import { quoted } from '../schema/table.ts';
import type { TableLine, TransferredValue } from './rows-out.ts';
import type { TransferredTable } from './transferred-tables.ts';

/** What was to be taken in is not what was given out, or was given out by a newer Reeve. */
export class TransferRefused extends Error {
  override readonly name = 'TransferRefused';
}

/** Values of one insert. */
const mostValues = 4000;

/** Puts rows into the empty tables of a tenant, within one transaction, in the order in which `rowsOut` gave them out. */
export class RowsIn {
  readonly #tables: ReadonlyMap<string, TransferredTable>;
  readonly #transaction: Transaction;
  readonly #dialect: Dialect;
  #line: TableLine | null = null;
  #waiting: Parameter[] = [];
  #rows = 0;

  constructor(tables: readonly TransferredTable[], transaction: Transaction, dialect: Dialect) {
    this.#tables = new Map(tables.map((table) => [table.name, table]));
    this.#transaction = transaction;
    this.#dialect = dialect;
  }

  /** Begins with a table. Raises `TransferRefused` for one, or a column, that there is not. */
  async begin(line: TableLine): Promise<void> {
    await this.end();
    const table = this.#tables.get(line.table);
    const unknown = table === undefined ? line.table : line.columns.find((name) => !table.columns.has(name));
    if (unknown !== undefined) throw new TransferRefused(`Nothing is known of "${unknown}": a newer Reeve made this.`);
    this.#line = line;
  }

  /** Takes a row of that table. */
  async row(values: readonly TransferredValue[]): Promise<void> {
    if (this.#line === null || values.length !== this.#line.columns.length)
      throw new TransferRefused('A row does not fit the columns of its table.');
    this.#waiting.push(...values.map(toParameter));
    this.#rows += 1;
    if (this.#waiting.length + values.length > mostValues) await this.#insert(this.#line);
  }

  /** Ends the table that was begun last. */
  async end(): Promise<void> {
    if (this.#line === null) return;
    await this.#insert(this.#line);
    const { table, last } = this.#line;
    if (this.#tables.get(table)?.isNumbered === true && last > 0)
      for (const statement of this.#dialect.setLastId) await this.#transaction.run(statement, [table, last]);
    this.#line = null;
  }

  async #insert({ table, columns }: TableLine): Promise<void> {
    if (this.#rows === 0) return;
    const place = `(${columns.map(() => '?').join(', ')})`;
    const places = Array.from({ length: this.#rows }, () => place).join(', ');
    const names = columns.map(quoted).join(', ');
    await this.#transaction.run(`insert into ${quoted(table)} (${names}) values ${places}`, this.#waiting);
    this.#waiting = [];
    this.#rows = 0;
  }
}

function toParameter(value: TransferredValue): Parameter {
  return typeof value === 'object' && value !== null ? Buffer.from(value.bytes, 'base64') : value;
}
