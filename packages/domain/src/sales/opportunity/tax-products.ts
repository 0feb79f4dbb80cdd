import { rollUp } from '../../unit/roll-up.ts';
import { taxOfProducts } from '../sale-tax/tax-of-products.ts';

/** The tax of what is sold. */
export const taxOpportunityProducts = rollUp({
  says: 'the tax of an opportunity follows its products',
  source: 'evidence: sales/tax',
  of: '/procurement/products',
  into: '/sales/opportunities',
  by: { field: 'opportunity' },
  reads: ['extPrice', 'price', 'taxableFlag', 'cancelledFlag', 'catalogItem'],
  sets: 'totalSalesTax',
  as: async (products, records, id) =>
    taxOfProducts(products, (await records.get('/sales/opportunities', id))?.taxCode ?? null, records),
});
