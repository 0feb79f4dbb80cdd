import { rollUp } from '../../unit/roll-up.ts';
import { neededPieces } from './needed-pieces.ts';

/** What was ordered for a product has not to be ordered again. */
export const needAfterOrder = rollUp({
  says: 'what a purchase order has for a product has not to be ordered any more',
  source: 'evidence: procurement/need',
  of: '/procurement/purchaseorders/{parentId}/lineitems',
  into: '/procurement/products',
  by: { field: 'demandedFor' },
  reads: ['quantity', 'receivedQuantity', 'canceledFlag'],
  sets: 'needToOrderQuantity',
  as: (_, records, id) => neededPieces(id, records),
});
