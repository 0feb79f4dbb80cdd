import assert from 'node:assert/strict';
import type { World } from '../world.ts';
import { makeRecord } from './make-record.ts';

/** A type, a subtype of it and an item of board 1, made as a client makes them; `row` is where the item's row of the type is. */
export async function aBoardTrio(world: World) {
  const type = await makeRecord(world, '/service/boards/1/types', { name: 'Letter' });
  const subType = await makeRecord(world, '/service/boards/1/subtypes', { name: 'Lost', typeAssociationIds: [type] });
  const item = await makeRecord(world, '/service/boards/1/items', { name: 'Stamp' });
  return { type, subType, item, row: `/service/boards/1/items/${item}/associations/${type}` };
}

interface Tie {
  readonly type: { readonly id: number };
  readonly item?: { readonly id: number };
}

/** The associations that board 1 shows of a subtype: type and item of each, null where there is no item. */
export async function tiesOf(world: World, subType: number): Promise<(number | null)[][]> {
  const path = `/service/boards/1/typeSubTypeItemAssociations?conditions=subType/id=${subType}&orderBy=type/id,item/id`;
  return ((await world.get(path)).json as Tie[]).map(({ type, item }) => [type.id, item?.id ?? null]);
}

/** Patches one field, and answers the record as the patch shows it. */
export async function patched(world: World, path: string, name: string, value: unknown) {
  const reply = await world.patch(path, [{ op: 'replace', path: name, value }]);
  assert.equal(reply.status, 200, reply.text);
  return reply.json as Record<string, unknown>;
}
