import { behaviour } from '../../unit/behaviour.ts';
import { itemTypes, subTypesOf } from './ties.ts';

/** Of an item: all subtypes that the type has. */
export const listAllSubtypes = behaviour(itemTypes, {
  says: 'an item takes all subtypes of a type, or none, when it is told to by a flag',
  source: 'evidence: tickets/add-all',
  phase: 'complete',
  on: { changed: ['addAllSubTypesFlag', 'removeAllSubTypesFlag'] },
  when: ({ after }) => after.addAllSubTypesFlag === true || after.removeAllSubTypesFlag === true,
  sets: ['subTypeAssociationIds', 'addAllSubTypesFlag', 'removeAllSubTypesFlag'],
  does: async ({ after }, unit) => {
    const isAll = after.addAllSubTypesFlag === true;
    after.subTypeAssociationIds = isAll ? await subTypesOf(after.type, after.board, unit) : [];
    after.addAllSubTypesFlag = false;
    after.removeAllSubTypesFlag = false;
  },
});
