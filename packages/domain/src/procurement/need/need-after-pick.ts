import { rollUp } from '../../unit/roll-up.ts';
import { neededPieces } from './needed-pieces.ts';

/** What was picked for a product has not to be ordered. */
export const needAfterPick = rollUp({
  says: 'what was picked for a product has not to be ordered any more',
  source: 'evidence: procurement/need',
  of: '/procurement/products/{parentId}/pickingShippingDetails',
  into: '/procurement/products',
  by: { field: 'productItem' },
  reads: ['pickedQuantity'],
  sets: 'needToOrderQuantity',
  as: (_, records, id) => neededPieces(id, records),
});
