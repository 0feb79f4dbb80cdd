import type { View } from '@reeve/catalogue';
import type { StoredRecord } from '@reeve/store';
import type { Unit } from '../../unit/unit.ts';

/** The ids that a path names above a record. */
export interface Above {
  readonly parentId?: number;
  readonly grandparentId?: number;
}

/** Whether a record is to be seen under a view: its filter holds, and it belongs to the parent and grandparent named. */
export async function isWithin(
  record: StoredRecord,
  view: View,
  above: Above,
  unit: Pick<Unit, 'schema' | 'get'>,
): Promise<boolean> {
  for (const [key, values] of Object.entries(view.filter ?? {})) {
    if (!values.includes((record[key] ?? false) as string | boolean)) return false;
  }
  if (view.parent === undefined || view.parent.ofEvery === true || above.parentId === undefined) return true;
  if (record[view.parent.field ?? '_parentId'] !== above.parentId) return false;
  if (above.grandparentId === undefined) return true;
  const parentView = unit.schema.catalogue.view(view.parent.collection);
  const parent = await unit.get(parentView.collection, above.parentId);
  return parent !== null && isWithin(parent, parentView, { parentId: above.grandparentId }, unit);
}
