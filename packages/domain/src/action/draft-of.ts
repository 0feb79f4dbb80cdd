import type { StoredRecord } from '@reeve/store';
import type { JsonObject } from '../body/members.ts';
import type { Unit } from '../unit/unit.ts';

/**
 * A record of a collection as a create with this body would make it, saving nothing (evidence: records/unsaved-defaults).
 * It promises nothing that a create does not give: what has no default of its own stays empty.
 */
export async function draftOf(collection: string, body: JsonObject, unit: Unit): Promise<StoredRecord> {
  const { catalogue } = unit.schema;
  const { model } = catalogue.collection(collection);
  return unit.preview({ how: 'create', view: catalogue.view(collection), model, body });
}
