import type { PathOf, RowOf } from '@reeve/store';
import { refuse } from '../fault.ts';
import { spokenName } from '../resource-name.ts';
import type { Reading } from './reader.ts';

/** The record of a collection; raises `record not found` where there is none. */
export async function findRecord<C extends string>(
  collection: PathOf<C>,
  id: number,
  reading: Reading,
): Promise<RowOf<C>> {
  const found = await reading.get<C>(collection, id);
  if (found !== null) return found;
  const { model } = reading.schema.catalogue.collection(collection);
  return refuse({ kind: 'record not found', what: spokenName(model), id });
}
