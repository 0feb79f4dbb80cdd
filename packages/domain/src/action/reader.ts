import type { Json, KeyOf, PathOf, RowOf, StoredRecord } from '@reeve/store';
import type { Unit } from '../unit/unit.ts';

/** What looking things up takes: a unit of writing has it, and so has a reader outside of any transaction. */
export type Reader = Pick<Unit, 'schema' | 'get' | 'select' | 'first'>;

/** The records that have one of these values, however many; none are asked for without a value. */
export async function selectAny<C extends string>(
  collection: PathOf<C>,
  key: KeyOf<C>,
  values: readonly number[],
  reading: Reader,
): Promise<RowOf<C>[]>;
export async function selectAny(
  collection: string,
  key: string,
  values: readonly number[],
  reading: Reader,
): Promise<StoredRecord[]> {
  const found: StoredRecord[] = [];
  for (let at = 0; at < values.length; at += mostAtOnce)
    for (const record of await reading.select(collection, { [key]: values.slice(at, at + mostAtOnce) }))
      found.push(record);
  return found;
}

/** Databases take so many parameters and no more (32,766 by SQLite). */
const mostAtOnce = 10_000;

/** A stored id, or undefined. */
export function idOf(value: Json | undefined): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
