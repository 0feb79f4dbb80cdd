import { type FieldLimits, isUsedAt, podIdsOf, whereaboutsOf } from '@reeve/catalogue';
import type { StoredRecord } from '@reeve/store';
import type { Draft } from '../../unit/draft.ts';
import type { Unit } from '../../unit/unit.ts';
import type { FieldDefinition } from './custom-value.ts';

const definitions = '/system/userDefinedFields';

/** Every custom field of a collection's pods, wherever it is used. */
export function fieldsOfPods(collection: string, unit: Unit): Promise<readonly FieldDefinition[]> {
  const pods = podIdsOf(collection);
  if (pods.length === 0) return Promise.resolve([]);
  return unit.keep(`custom fields of ${collection}`, [definitions], () =>
    unit.select(definitions, { podId: [...pods] }),
  );
}

/** Tells of fields whether the record is where they are used (evidence: custom-fields/places). */
export type IsUsed = (field: FieldDefinition) => boolean;

/** The fields that a record has, for its location and department, as it was stored or as it will be. */
export async function usedAt(record: StoredRecord, { table }: Draft, unit: Unit): Promise<IsUsed> {
  const whereabouts = whereaboutsOf(table.collection.path);
  if (whereabouts === undefined) return () => true;
  const { above, location, department } = whereabouts;
  const id = above === undefined ? null : idIn(record, above.field);
  const holder = above === undefined ? record : id === null ? null : await unit.get(above.collection, id);
  const idOf = (key: string | undefined) => (holder === null || key === undefined ? null : idIn(holder, key));
  const place = [idOf(location), idOf(department)] as const;
  return (field) => isUsedAt(limitsOf(field), ...place);
}

/** Two names of one value have one column: `locationId` is kept as `location`. */
function idIn(record: StoredRecord, key: string): number | null {
  const value = record[key] ?? record[key.replace(/Id$/, '')];
  return typeof value === 'number' ? value : null;
}

function limitsOf({ locationIds, businessUnitIds }: FieldDefinition): FieldLimits {
  return { locations: locationIds ?? [], departments: businessUnitIds ?? [] };
}
