import { referenceDisplayName } from '../../resource-name.ts';
import { behaviour } from '../../unit/behaviour.ts';
import { idsOf, subTypes, types } from './ties.ts';

/** Types of another board, and such as are not there. */
export const refuseStrangeTypes = behaviour(subTypes, {
  says: 'a subtype lists types of its own board only',
  source: 'evidence: tickets/associations',
  phase: 'refuse',
  on: { changed: ['typeAssociationIds'] },
  does: async (draft, unit) => {
    const known = idsOf(await unit.select(types, { board: draft.after.board }));
    const strange = draft.after.typeAssociationIds?.find((id) => !known.includes(id));
    if (strange === undefined) return;
    const message = `${referenceDisplayName('ServiceTypeReference')} ${strange} not found`;
    draft.refuse('NotFound', 'typeAssociationIds', message);
  },
});
