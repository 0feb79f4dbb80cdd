import { behaviour } from '../../unit/behaviour.ts';
import { additions } from './take-product.ts';

/** Bundles are sold, not added to agreements. */
export const refuseBundle = behaviour(additions, {
  says: 'a bundle is no addition of an agreement',
  source: 'evidence: agreements/bundles',
  phase: 'refuse',
  on: { changed: ['product'] },
  does: async (addition, unit) => {
    const item = await unit.get('/procurement/catalog', addition.after.product ?? 0);
    if (item?.productClass === 'Bundle')
      addition.refuse('InvalidProduct', 'product', 'A product of the class Bundle cannot be added to an agreement.');
  },
});
