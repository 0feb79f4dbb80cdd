import type { CollectionPath } from '@reeve/catalogue';
import type { StoredRecord } from '@reeve/store';
import type { Unit } from '../../unit/unit.ts';

/** Two flags of a record that tell it to list all records of a setup table, or none, and the list. */
export interface ListingOrder<Key extends string = string> {
  readonly addAll: Key;
  readonly removeAll: Key;
  readonly list: Key;
  readonly all: CollectionPath;
}

/** The fields of these orders: flags and lists. */
export function fieldsOfOrders<Key extends string>(orders: readonly ListingOrder<Key>[]): Key[] {
  return orders.flatMap(({ addAll, removeAll, list }) => [list, addAll, removeAll]);
}

/** The flags of these orders. */
export function flagsOfOrders<Key extends string>(orders: readonly ListingOrder<Key>[]): Key[] {
  return orders.flatMap(({ addAll, removeAll }) => [addAll, removeAll]);
}

/**
 * Does what the flags of a record tell: its lists have every record that is not inactive, or none, and the flags are false
 * again (evidence: records/list-all). Told both, it lists all. What it is told nothing of stays as it is.
 */
export async function obeyOrders(record: StoredRecord, orders: readonly ListingOrder[], unit: Unit): Promise<void> {
  for (const { addAll, removeAll, list, all } of orders) {
    if (record[addAll] !== true && record[removeAll] !== true) continue;
    const listed = record[addAll] === true ? await activeIds(all, unit) : [];
    Object.assign(record, { [list]: listed, [addAll]: false, [removeAll]: false });
  }
}

async function activeIds(path: string, unit: Unit): Promise<number[]> {
  const records: readonly StoredRecord[] = await unit.select(path, {});
  return records.filter((each) => each['inactiveFlag'] !== true).map(({ id }) => id);
}
