import type { PathOf, RowOf, StoredRecord, WhereOf } from '@reeve/store';
import { refuse } from '../fault.ts';
import { displayName } from '../resource-name.ts';
import { isWithin } from '../write/check/is-within.ts';
import type { Reader } from './reader.ts';

/** The record of a collection; raises `record not found` where there is none. */
export async function findRecord<C extends string>(
  collection: PathOf<C>,
  id: number,
  reader: Reader,
): Promise<RowOf<C>> {
  const found = await reader.get<C>(collection, id);
  return found ?? notFound(collection, id, reader);
}

/** The record if it is to be seen under a view: a project ticket is none of `/service/tickets`. Raises `record not found`. */
export async function findWithin(path: string, id: number, reader: Reader): Promise<StoredRecord> {
  const view = reader.schema.catalogue.view(path);
  const found = await reader.get(view.collection, id);
  if (found !== null && (await isWithin(found, view, {}, reader))) return found;
  return notFound(view.collection, id, reader);
}

/** The only record of a collection that keeps one; raises `record not found` where it has none. */
export async function findOnly<C extends string>(collection: PathOf<C>, reader: Reader): Promise<RowOf<C>> {
  const { model } = reader.schema.catalogue.collection(collection);
  return (
    (await reader.first<C>(collection, {} as WhereOf<C>)) ?? refuse({ kind: 'record not found', what: model, id: 0 })
  );
}

function notFound(collection: string, id: number, { schema }: Reader): never {
  const { model } = schema.catalogue.collection(collection);
  return refuse({ kind: 'record not found', what: displayName(model), id });
}
