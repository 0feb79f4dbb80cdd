import type { Reader } from './reader.ts';

/** The id of the row of a setup table that is marked as its default; null where none is. */
export async function defaultOf(collection: string, reader: Reader): Promise<number | null> {
  return (await reader.first(collection, { defaultFlag: true }))?.id ?? null;
}

/** The same, or the first row there is; null in an empty table. */
export async function usualOf(collection: string, reader: Reader): Promise<number | null> {
  return (await defaultOf(collection, reader)) ?? (await reader.first(collection, {}))?.id ?? null;
}
