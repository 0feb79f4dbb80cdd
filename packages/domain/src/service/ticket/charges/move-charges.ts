import { behaviour } from '../../../unit/behaviour.ts';
import { carryCharges } from './carry-charges.ts';

/** Time, expenses and products name the project of their ticket. */
export const moveCharges = behaviour('/service/tickets', {
  says: 'time, expenses, products and schedule of a ticket that moves to another project or phase go with it',
  source: 'evidence: time/of-project, procurement/product-project',
  phase: 'follow',
  on: { changed: ['project', 'phase'] },
  does: async ({ before, after }, unit) => {
    if (before !== null) await carryCharges(before, after, unit);
  },
});
