import { rollUp } from '../../unit/roll-up.ts';

/** Lists of products are asked for what has to be ordered. */
export const markNeeded = rollUp({
  says: 'a product of which pieces are still to be ordered says so',
  source: 'evidence: procurement/need',
  of: '/procurement/products',
  into: '/procurement/products',
  by: { field: 'id' },
  reads: ['needToOrderQuantity'],
  sets: 'needToPurchaseFlag',
  as: ([product]) => (product?.needToOrderQuantity ?? 0) > 0,
});
