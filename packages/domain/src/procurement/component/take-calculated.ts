import { behaviour } from '../../unit/behaviour.ts';

/** A bundle sells for what its parts do while it is told to by a flag. */
export const takeCalculated = behaviour('/procurement/catalog', {
  says: 'price and cost of a catalog item are those of its components while its flags say so',
  source: 'evidence: procurement/components',
  phase: 'derive',
  on: { changed: ['calculatedPriceFlag', 'calculatedCostFlag', 'calculatedPrice', 'calculatedCost', 'price', 'cost'] },
  sets: ['price', 'cost'],
  does: ({ after }) => {
    if (after.calculatedPriceFlag === true && after.calculatedPrice != null) after.price = after.calculatedPrice;
    if (after.calculatedCostFlag === true && after.calculatedCost != null) after.cost = after.calculatedCost;
  },
});
