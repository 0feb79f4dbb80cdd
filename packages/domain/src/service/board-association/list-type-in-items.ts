import { behaviour } from '../../unit/behaviour.ts';
import { items, itemTypes, makeItemType, types } from './ties.ts';

/** The other way, where the items are there first. */
export const listTypeInItems = behaviour(types, {
  says: 'each item of a board has a row for a new type',
  source: 'evidence: tickets/item-associations',
  phase: 'follow',
  on: 'create',
  fills: [itemTypes],
  does: async ({ after: { id, board } }, unit) => {
    for (const item of await unit.select(items, { board })) await makeItemType(board, item.id, id, unit);
  },
});
