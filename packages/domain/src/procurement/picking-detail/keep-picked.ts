import { behaviour } from '../../unit/behaviour.ts';

/** What lies in somebody's hands was sold to them. */
export const keepPicked = behaviour('/procurement/products', {
  says: 'a product of which pieces are picked keeps its item, and so many pieces at least',
  source: 'evidence: procurement/picked-at-most',
  phase: 'refuse',
  on: { changed: ['quantity', 'catalogItem'] },
  when: ({ before }) => before !== null,
  does: async (product, unit) => {
    const { id: productItem, quantity } = product.after;
    const details = await unit.select('/procurement/products/{parentId}/pickingShippingDetails', { productItem });
    const picked = details.reduce((sum, { pickedQuantity }) => sum + (pickedQuantity ?? 0), 0);
    if (picked > 0 && product.changed('catalogItem'))
      product.refuse('InvalidField', 'catalogItem', `${picked} pieces are picked: put them back first.`);
    else if (picked > (quantity ?? 0))
      product.refuse('InvalidField', 'quantity', `${picked} pieces are picked: put them back first.`);
  },
});
