import type { PathOf, RowOf, StoredRecord } from '@reeve/store';
import type { Reader } from './reader.ts';

/** What others wait for while a part is read. */
const recordsOfPart = 500;

/** Records by their ids, read part by part when their turn comes: for what may be tens of thousands. Those that are gone by then are left out. */
export function inParts<C extends string>(
  collection: PathOf<C>,
  ids: readonly number[],
  reading: Reader,
): AsyncGenerator<RowOf<C>>;
export async function* inParts(
  collection: string,
  ids: readonly number[],
  reading: Reader,
): AsyncGenerator<StoredRecord> {
  for (let at = 0; at < ids.length; at += recordsOfPart)
    yield* await reading.select(collection, { id: ids.slice(at, at + recordsOfPart) });
}
