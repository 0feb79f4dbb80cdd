import { behaviour } from '../../unit/behaviour.ts';
import { items, itemTypes, makeItemType, types } from './ties.ts';

/** Nothing is tied to a new item yet: callers change the rows, and make none. */
export const listTypesOfItem = behaviour(items, {
  says: 'a new item of a board has a row for each type',
  source: 'evidence: tickets/item-associations',
  phase: 'follow',
  on: 'create',
  fills: [itemTypes],
  does: async ({ after: { id, board } }, unit) => {
    for (const type of await unit.select(types, { board })) await makeItemType(board, id, type.id, unit);
  },
});
