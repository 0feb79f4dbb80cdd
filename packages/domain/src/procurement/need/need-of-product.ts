import { rollUp } from '../../unit/roll-up.ts';
import { neededPieces } from './needed-pieces.ts';

/** What was sold and is not there has to be ordered. */
export const needOfProduct = rollUp({
  says: 'a product says how many pieces are still to be ordered',
  source: 'evidence: procurement/need',
  of: '/procurement/products',
  into: '/procurement/products',
  by: { field: 'id' },
  reads: [
    'catalogItem',
    'productClass',
    'quantity',
    'quantityCancelled',
    'cancelledFlag',
    'specialOrderFlag',
    'dropshipFlag',
    'opportunity',
    'ticket',
    'project',
    'salesOrder',
    'purchaseOrderNumber',
    'unitOfMeasure',
  ],
  sets: 'needToOrderQuantity',
  as: (_, records, id) => neededPieces(id, records),
});
