import { expireUsedUp } from '../../time/cover/expire-when-used-up.ts';
import { behaviour } from '../../unit/behaviour.ts';
import { countProductUse } from './keep-use.ts';

/** What an agreement covered is there again when the product is not. */
export const giveProductUseBack = behaviour('/procurement/products', {
  says: 'what an agreement covered of a product that is deleted can be used again',
  source: 'evidence: procurement/covered-products, time/cover-order',
  phase: 'release',
  when: ({ before }) => before?.agreement != null,
  does: async ({ before }, unit) => {
    await countProductUse(before, -1, unit);
    await expireUsedUp([before], unit);
  },
});
