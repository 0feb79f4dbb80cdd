import type { View } from '@reeve/catalogue';
import { displayName, refuse } from '@reeve/domain';
import { refuseCall } from '../fault/server-fault.ts';
import type { Call } from './call.ts';

/** The ids that a call's path names. */
export interface PathIds {
  readonly id?: number;
  readonly parentId?: number;
  readonly grandparentId?: number;
}

/**
 * Reads the ids of a path. A word where an id stands is an address that there is not; a number that no id can be names no
 * record (evidence: errors/words-for-ids).
 */
export function pathIds(call: Pick<Call, 'path' | 'schema'>, view: View): PathIds {
  const { path } = call;
  const parent = view.parent === undefined ? undefined : path[view.parent.parameter];
  const grandparent = view.grandparent === undefined ? undefined : path[view.grandparent.parameter];
  const own = view.parent?.parameter === 'id' ? undefined : (path['id'] ?? path['externalId']);
  return {
    ...(own === undefined ? {} : { id: toId(own, view, call) }),
    ...(parent === undefined ? {} : { parentId: toId(parent, view, call) }),
    ...(grandparent === undefined ? {} : { grandparentId: toId(grandparent, view, call) }),
  };
}

function toId(text: string, view: View, call: Pick<Call, 'schema'>): number {
  if (/^\d{1,10}$/.test(text) && Number(text) <= 2_147_483_647) return Number(text);
  if (!/^-?\d+$/.test(text)) refuseCall({ kind: 'unknown endpoint' });
  const { model } = call.schema.catalogue.collection(view.collection);
  return refuse({ kind: 'record not found', what: displayName(model), id: text.slice(0, 60) });
}
