import { referenceDisplayName } from '../../resource-name.ts';
import { behaviour } from '../../unit/behaviour.ts';
import { itemTypes, subTypesOf } from './ties.ts';

/** Subtypes that are not tied to the type: no ticket could have both. */
export const refuseStrangeSubtypes = behaviour(itemTypes, {
  says: 'a row of an item lists subtypes of its type only',
  source: 'evidence: tickets/associations',
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
