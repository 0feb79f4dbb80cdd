import { makeRecord } from '../../action/write-record.ts';
import { behaviour } from '../../unit/behaviour.ts';
import type { Unit } from '../../unit/unit.ts';
import { items, itemTypes, types } from './ties.ts';

const source = 'evidence: tickets/item-associations';

/** Nothing is tied to a new item yet: callers change the rows, and make none. */
export const listTypesOfItem = behaviour(items, {
  says: 'a new item of a board has a row for each type',
  source,
  phase: 'follow',
  on: 'create',
  fills: [itemTypes],
  does: async ({ after: { id, board } }, unit) => {
    for (const type of await unit.select(types, { board })) await makeRow(board, id, type.id, unit);
  },
});

/** The other way, where the items are there first. */
export const listTypeInItems = behaviour(types, {
  says: 'each item of a board has a row for a new type',
  source,
  phase: 'follow',
  on: 'create',
  fills: [itemTypes],
  does: async ({ after: { id, board } }, unit) => {
    for (const item of await unit.select(items, { board })) await makeRow(board, item.id, id, unit);
  },
});

async function makeRow(board: number | null, item: number, type: number, unit: Unit): Promise<void> {
  await makeRecord(itemTypes, { id: type, board: { id: board }, subTypeAssociationIds: [] }, unit, item);
}
