import type { View } from '@reeve/catalogue';
import type { Unit } from '../unit/unit.ts';
import type { Above } from './check/is-within.ts';

/**
 * The id of the record that a path names. Where rows tie something to the parent, the path names what they tie: the
 * contact in a marketing group, the type of an item's association (evidence: records/ids-of-ties). Null when there is none.
 */
export async function recordIdIn(
  { idField, collection, parent }: View,
  { id = 0, parentId }: Above & { readonly id?: number },
  reader: Pick<Unit, 'first'>,
): Promise<number | null> {
  if (idField === undefined) return id;
  const under = parentId === undefined ? {} : { [parent?.field ?? '_parentId']: parentId };
  const row = await reader.first(collection as string, { [idField]: id, ...under });
  return row?.id ?? null;
}
