import { rollUp } from '../../unit/roll-up.ts';
import { taxOfProducts } from '../sale-tax/tax-of-products.ts';

/** The tax of what is sold. */
export const taxOrderProducts = rollUp({
  says: 'the tax of a sales order follows its products',
  source: 'evidence: sales/tax',
  of: '/procurement/products',
  into: '/sales/orders',
  by: { field: 'salesOrder' },
  reads: ['extPrice', 'price', 'taxableFlag', 'cancelledFlag', 'catalogItem'],
  sets: 'taxTotal',
  as: async (products, records, id) =>
    taxOfProducts(products, (await records.get('/sales/orders', id))?.taxCode ?? null, records),
});
