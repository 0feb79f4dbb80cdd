import { rollUp } from '../../unit/roll-up.ts';
import { serialsIn } from '../stock/stock-movement.ts';

/** Invoices and exports say which pieces a customer got. */
export const showSerials = rollUp({
  says: 'a product has the serial numbers of the pieces that were picked for it',
  source: 'evidence: procurement/sold-serials',
  of: '/procurement/products/{parentId}/pickingShippingDetails',
  into: '/procurement/products',
  by: { field: 'productItem', counts: ({ serialNumber }) => (serialNumber ?? '') !== '' },
  reads: ['serialNumber'],
  sets: 'serialNumbers',
  as: (details) => {
    const serials = new Set(details.flatMap(({ serialNumber }) => serialsIn(serialNumber)));
    return serials.size === 0 ? null : [...serials];
  },
});
