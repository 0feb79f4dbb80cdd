import { rollUp } from '../../unit/roll-up.ts';
import { taxOfProducts } from '../sale-tax/tax-of-products.ts';

/** Another tax code is another tax. */
export const taxOrderAgain = rollUp({
  says: 'the tax of a sales order follows its tax code',
  source: 'evidence: sales/tax',
  of: '/sales/orders',
  into: '/sales/orders',
  by: { field: 'id' },
  reads: ['taxCode'],
  sets: 'taxTotal',
  as: async ([sale], records, id) =>
    taxOfProducts(await records.select('/procurement/products', { salesOrder: id }), sale?.taxCode ?? null, records),
});
