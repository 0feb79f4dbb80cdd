import { workedColumns } from '../worked-columns.ts';

/** Whether a product has components, and what of its price is billed (evidence: reports/products). */
export const productParts = workedColumns('/procurement/products', {
  gives: ['isParent', 'billable', 'unbilled'],
  works: async (products, { read }) => {
    const components = '/procurement/products/{parentId}/components';
    const found = await read.select(components, { _parentId: products.map(({ id }) => id) });
    const parents = new Set(found.map(({ _parentId }) => _parentId));
    return ({ id, billableOption, extPrice }) => ({
      isParent: parents.has(id) ? 1 : 0,
      billable: billableOption === 'Billable' ? extPrice : 0,
      unbilled: billableOption === 'Billable' ? 0 : extPrice,
    });
  },
});
