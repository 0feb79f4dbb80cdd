import type { StoredRecord } from '@reeve/store';
import type { JsonObject } from '../body/members.ts';
import { defaultOf } from '../setup/default-of.ts';
import type { Unit } from '../unit/unit.ts';

/**
 * A record of a collection as a new one would be with this body, saving nothing (evidence: records/unsaved-defaults):
 * what a create fills, the default row of every setup table that it may refer to, and the caller's place. A row that is
 * the default one of its own company, as a contact is, is nobody else's.
 */
export async function draftOf(collection: string, body: JsonObject, unit: Unit): Promise<StoredRecord> {
  const { catalogue, tables } = unit.schema;
  const { model } = catalogue.collection(collection);
  const draft = await unit.preview({ how: 'create', view: catalogue.view(collection), model, body });
  const member = await unit.get('/system/members', unit.actor.memberId);
  const table = tables.of(collection);
  for (const [key, from] of placeOfMember) {
    if (table.byKey.has(key) && draft[key] == null) draft[key] = member?.[from] ?? null;
  }
  for (const column of table.columns) {
    if (column.references === null || draft[column.key] != null) continue;
    const setup = tables.named(column.references);
    const owner = catalogue.reference(column.field?.of ?? '')?.owner ?? null;
    if (setup.byKey.has('defaultFlag') && setup.collection.parent === undefined && owner === null)
      draft[column.key] = await defaultOf(setup.collection.path, unit);
  }
  return draft;
}

const placeOfMember = [
  ['location', 'defaultLocation'],
  ['department', 'defaultDepartment'],
  ['locationId', 'defaultLocation'],
  ['businessUnitId', 'defaultDepartment'],
  ['timeZone', 'timeZone'],
  ['primarySalesRep', 'id'],
] as const;
