import type { Transaction } from '../engine/engine.ts';
import type { StoredRecord } from '../record/stored-record.ts';
import type { Table } from '../schema/table.ts';

/** What a transaction did to one record. */
export interface RecordChange {
  readonly table: Table;
  readonly before: StoredRecord | null;
  readonly after: StoredRecord | null;
}

/** The same once it is kept, by the table's name; without both sides anything may have happened in the table. */
export interface WrittenRecord {
  readonly table: string;
  readonly before: StoredRecord | null;
  readonly after: StoredRecord | null;
}

/** Stands for every table. */
export const anyTable = '*';

/** Who follows the writes of a tenant. */
export interface WriteFollower {
  /** A write was kept. Each is told once; on PostgreSQL in any order. */
  heard(mark: number, changes: readonly WrittenRecord[]): void;
  /** Some may have been missed: what follows from them is to be forgotten. */
  missed(): void;
}

/** The writes of a tenant, by whichever process. */
export interface WriteFeed {
  /** Keeps what a transaction changed, inside it. */
  record(changes: readonly RecordChange[], transaction: Transaction): Promise<void>;
  /** Resolves when the follower heard of all that was kept before the call. */
  upToDate(): Promise<void>;
}

/** Of a transaction with more records only the tables are told. */
const mostListed = 100;

/** The changes by the names of their tables, short of many records the tables alone. */
export function shortened(
  changes: readonly RecordChange[],
  told: (change: RecordChange) => WrittenRecord,
): readonly WrittenRecord[] {
  if (changes.length <= mostListed) return changes.map(told);
  return [...new Set(changes.map(({ table }) => table.name))].map((table) => ({ table, before: null, after: null }));
}
