import type { StoredRecord } from '@reeve/store';
import { refuse } from '../fault.ts';
import { spokenName } from '../resource-name.ts';
import type { Unit } from '../write/unit.ts';

/** The record of a collection; raises `record not found` where there is none. */
export async function findRecord(collection: string, id: number, unit: Unit): Promise<StoredRecord> {
  const found = await unit.get(collection, id);
  if (found !== null) return found;
  const { model } = unit.schema.catalogue.collection(collection);
  return refuse({ kind: 'record not found', what: spokenName(model), id });
}
