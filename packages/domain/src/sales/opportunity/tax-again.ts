import { rollUp } from '../../unit/roll-up.ts';
import { taxOfProducts } from '../sale-tax/tax-of-products.ts';

/** Another tax code is another tax. */
export const taxOpportunityAgain = rollUp({
  says: 'the tax of an opportunity follows its tax code',
  source: 'evidence: sales/tax',
  of: '/sales/opportunities',
  into: '/sales/opportunities',
  by: { field: 'id' },
  reads: ['taxCode'],
  sets: 'totalSalesTax',
  as: async ([sale], records, id) =>
    taxOfProducts(await records.select('/procurement/products', { opportunity: id }), sale?.taxCode ?? null, records),
});
