import { behaviour } from '../../unit/behaviour.ts';

const conversions = '/procurement/unitOfMeasures/{parentId}/conversions';

/** Two answers to one question are none. */
export const refuseUnfitConversion = behaviour(conversions, {
  says: 'a unit of measure is converted into another one once, and by more than nothing',
  source: 'evidence: procurement/conversions',
  phase: 'refuse',
  on: { changed: ['uomType', 'quantity'] },
  does: async (draft, unit) => {
    const { id, _parentId, uomType, quantity } = draft.after;
    if (quantity !== null && quantity <= 0)
      draft.refuse('InvalidField', 'quantity', 'The quantity must be more than 0.');
    const same = await unit.select(conversions, { _parentId, uomType });
    if (same.some((each) => each.id !== id))
      draft.refuse('InvalidField', 'uomType', 'There is a conversion into it already.');
  },
});
