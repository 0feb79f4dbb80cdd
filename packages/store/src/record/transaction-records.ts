import type { Table } from '../schema/table.ts';
import { type Lock, RecordStore } from './record-store.ts';
import type { Json, StoredRecord } from './stored-record.ts';

/** The most records that one transaction remembers; beyond it all are read anew. */
const mostKnown = 5000;

/**
 * The records of one transaction. What it read or wrote by id is remembered until it ends, so that a board or a company
 * that ten records of the transaction refer to is read once. Records that are answered must not be changed by callers.
 */
export class TransactionRecords extends RecordStore {
  readonly #known = new Map<string, StoredRecord | null>();
  readonly #locked = new Set<string>();

  override async get(table: Table, id: number, lock: Lock = false): Promise<StoredRecord | null> {
    const key = keyOf(table, id);
    const known = this.#known.get(key);
    if (known !== undefined && (lock === false || this.#locked.has(key))) return known;
    const found = await super.get(table, id, lock);
    this.#remember(key, found);
    if (lock !== false) this.#locked.add(key);
    return found;
  }

  override async exists(table: Table, id: number): Promise<boolean> {
    return (await this.get(table, id)) !== null;
  }

  override async insert(table: Table, record: Readonly<Record<string, Json | undefined>>): Promise<number> {
    const id = await super.insert(table, record);
    const stored = table.columns.map(({ key }) => [key, record[key] ?? null] as const);
    this.#written(keyOf(table, id), { ...Object.fromEntries(stored), id });
    return id;
  }

  override async update(
    table: Table,
    id: number,
    changed: Readonly<Record<string, Json | undefined>>,
  ): Promise<boolean> {
    const key = keyOf(table, id);
    const known = this.#known.get(key);
    const done = await super.update(table, id, changed);
    if (done && known) this.#written(key, { ...known, ...changed, id });
    else this.#known.delete(key);
    return done;
  }

  override async remove(table: Table, id: number): Promise<boolean> {
    this.#written(keyOf(table, id), null);
    return super.remove(table, id);
  }

  /** What this transaction wrote, nobody else can change before it ends. */
  #written(key: string, record: StoredRecord | null): void {
    this.#remember(key, record);
    this.#locked.add(key);
  }

  #remember(key: string, record: StoredRecord | null): void {
    if (this.#known.size >= mostKnown) {
      this.#known.clear();
      this.#locked.clear();
    }
    this.#known.set(key, record);
  }
}

function keyOf(table: Table, id: number): string {
  return `${table.name} ${id}`;
}
