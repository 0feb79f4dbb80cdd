import { DuplicateRowError, type KitStorage, type RecordTable, type RowMatch } from './kit-storage.ts';
import { type KitTable, storageOf } from './kit-tables.ts';

/** A storage that lasts as long as its process: for tests. */
export function memoryStorage(): KitStorage {
  return storageOf((table) => new MemoryTable(table));
}

class MemoryTable<R> implements RecordTable<R> {
  readonly #table: KitTable<R>;
  #rows: R[] = [];

  constructor(table: KitTable<R>) {
    this.#table = table;
  }

  async add(row: R): Promise<void> {
    this.#keep([...this.#rows, { ...row }]);
  }

  async find(match: RowMatch<R>): Promise<R[]> {
    const [key = []] = this.#table.unique;
    const found = this.#rows.filter((row) => fits(row, match)).map((row) => ({ ...row }));
    return found.sort((a, b) => orderBy(a, b, key));
  }

  async update(match: RowMatch<R>, changes: Partial<R>): Promise<number> {
    const found = this.#rows.filter((row) => fits(row, match));
    this.#keep(this.#rows.map((row) => (found.includes(row) ? { ...row, ...changes } : row)));
    return found.length;
  }

  async remove(match: RowMatch<R>): Promise<number> {
    const before = this.#rows.length;
    this.#rows = this.#rows.filter((row) => !fits(row, match));
    return before - this.#rows.length;
  }

  #keep(rows: R[]): void {
    for (const names of this.#table.unique) {
      const keys = new Set(rows.map((row) => JSON.stringify(names.map((name) => row[name]))));
      if (keys.size < rows.length) throw new DuplicateRowError(this.#table.name);
    }
    this.#rows = rows;
  }
}

function fits<R>(row: R, match: RowMatch<R>): boolean {
  return (Object.keys(match) as (keyof R)[]).every((name) => row[name] === match[name]);
}

function orderBy<R>(a: R, b: R, key: readonly (keyof R)[]): number {
  for (const name of key) if (a[name] !== b[name]) return a[name] < b[name] ? -1 : 1;
  return 0;
}
