import { behaviour } from '../../unit/behaviour.ts';
import { followSchedule } from './follow-schedule.ts';
import { takeItem } from './take-item.ts';

/** Whoever sells a bundle may change what is in it. */
export const followComponents = behaviour('/procurement/products', {
  says: 'price and cost of a product are those of its components while its flags say so',
  source: 'evidence: procurement/components',
  phase: 'complete',
  on: { changed: ['calculatedPriceFlag', 'calculatedCostFlag', 'calculatedPrice', 'calculatedCost', 'price', 'cost'] },
  sets: ['price', 'cost'],
  after: [takeItem, followSchedule],
  does: ({ after }) => {
    if (after.calculatedPriceFlag === true && after.calculatedPrice != null) after.price = after.calculatedPrice;
    if (after.calculatedCostFlag === true && after.calculatedCost != null) after.cost = after.calculatedCost;
  },
});
