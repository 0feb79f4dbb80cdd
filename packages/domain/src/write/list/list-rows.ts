import type { ListSource } from '@reeve/catalogue';
import type { StoredRecord } from '@reeve/store';
import type { Unit } from '../../unit/unit.ts';

/** The rows of a list, of the record of that id. */
export async function presentRows(source: ListSource, parent: number, unit: Unit): Promise<StoredRecord[]> {
  if (parent === 0) return [];
  const collection = unit.schema.catalogue.collection(source.collection);
  return unit.select(source.collection, { [collection.parent?.field ?? '_parentId']: parent });
}

/** Where a row of a list is written, in Reeve's own name. */
export function rowTarget(source: ListSource, parentId: number, unit: Unit) {
  const { catalogue } = unit.schema;
  return {
    view: catalogue.view(source.collection),
    model: catalogue.collection(source.collection).model,
    parentId,
    trusted: true,
  };
}
