import type { Table } from '../schema/table.ts';
import type { StoredRecord } from './stored-record.ts';

/** A record as it was last read or written, null where there is none, and whether nobody else can change it. */
export interface RememberedRecord {
  readonly record: StoredRecord | null;
  readonly locked: boolean;
}

type Generation = Map<Table, Map<number, RememberedRecord>>;

/**
 * Records by table and id, so many at most. They are kept in two generations: when the young one is full it becomes the old
 * one, and what is asked for again meanwhile is young again. What nobody asks for goes first, at no cost to the others.
 */
export class RememberedRecords {
  readonly #most: number;
  #young: Generation = new Map();
  #old: Generation = new Map();
  #size = 0;

  /** `most` is how many records are kept. */
  constructor(most: number) {
    this.#most = most;
  }

  get(table: Table, id: number): RememberedRecord | undefined {
    const young = this.#young.get(table)?.get(id);
    if (young !== undefined) return young;
    const old = this.#old.get(table)?.get(id);
    if (old !== undefined) this.set(table, id, old);
    return old;
  }

  set(table: Table, id: number, remembered: RememberedRecord): void {
    const records = this.#recordsOf(table);
    if (!records.has(id)) this.#size += 1;
    records.set(id, remembered);
  }

  forget(table: Table, id: number): void {
    this.#old.get(table)?.delete(id);
    if (this.#young.get(table)?.delete(id) === true) this.#size -= 1;
  }

  #recordsOf(table: Table): Map<number, RememberedRecord> {
    if (this.#size * 2 >= this.#most) this.#grow();
    const known = this.#young.get(table) ?? new Map<number, RememberedRecord>();
    this.#young.set(table, known);
    return known;
  }

  #grow(): void {
    this.#old = this.#young;
    this.#young = new Map();
    this.#size = 0;
  }
}
