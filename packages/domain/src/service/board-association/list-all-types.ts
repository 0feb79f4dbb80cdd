import { behaviour } from '../../unit/behaviour.ts';
import { idsOf, subTypes, types } from './ties.ts';

/** The flags are an order, not a state: they are false again when it is done. */
export const listAllTypes = behaviour(subTypes, {
  says: 'a subtype takes all types of its board, or none, when it is told to by a flag',
  source: 'evidence: tickets/add-all',
  phase: 'complete',
  on: { changed: ['addAllTypesFlag', 'removeAllTypesFlag'] },
  when: ({ after }) => after.addAllTypesFlag === true || after.removeAllTypesFlag === true,
  sets: ['typeAssociationIds', 'addAllTypesFlag', 'removeAllTypesFlag'],
  does: async ({ after }, unit) => {
    const isAll = after.addAllTypesFlag === true;
    after.typeAssociationIds = isAll ? idsOf(await unit.select(types, { board: after.board })) : [];
    after.addAllTypesFlag = false;
    after.removeAllTypesFlag = false;
  },
});
