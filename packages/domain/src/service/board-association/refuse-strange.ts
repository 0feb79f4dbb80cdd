import { referenceDisplayName } from '../../resource-name.ts';
import { behaviour } from '../../unit/behaviour.ts';
import { subTypesOf } from './list-all.ts';
import { idsOf, itemTypes, subTypes, types } from './ties.ts';

const source = 'evidence: tickets/associations';

/** Types of another board, and such as are not there. */
export const refuseStrangeTypes = behaviour(subTypes, {
  says: 'a subtype lists types of its own board only',
  source,
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

/** Subtypes that are not tied to the type: no ticket could have both. */
export const refuseStrangeSubTypes = behaviour(itemTypes, {
  says: 'a row of an item lists subtypes of its type only',
  source,
  phase: 'refuse',
  on: { changed: ['subTypeAssociationIds'] },
  does: async (draft, unit) => {
    const { type, board, subTypeAssociationIds } = draft.after;
    const known = await subTypesOf(type, board, unit);
    const strange = subTypeAssociationIds?.find((id) => !known.includes(id));
    if (strange === undefined) return;
    const [what, of] = [referenceDisplayName('ServiceSubTypeReference'), referenceDisplayName('ServiceTypeReference')];
    draft.refuse('NotFound', 'subTypeAssociationIds', `${what} ${strange} not found for ${of} ${type}`);
  },
});
