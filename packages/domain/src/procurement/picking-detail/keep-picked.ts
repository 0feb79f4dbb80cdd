import { behaviour } from '../../unit/behaviour.ts';
import { wantedPieces } from '../product/wanted-pieces.ts';

/** What lies in somebody's hands was sold to them. */
export const keepPicked = behaviour('/procurement/products', {
  says: 'a product of which pieces are picked keeps its item and its unit, and so many pieces at least that are not cancelled',
  source: 'evidence: procurement/picked-at-most',
  phase: 'refuse',
  on: { changed: ['quantity', 'quantityCancelled', 'catalogItem', 'unitOfMeasure'] },
  when: ({ before }) => before !== null,
  does: async (product, unit) => {
    const { id: productItem } = product.after;
    const details = await unit.select('/procurement/products/{parentId}/pickingShippingDetails', { productItem });
    const picked = details.reduce((sum, { pickedQuantity }) => sum + (pickedQuantity ?? 0), 0);
    const kept = (['catalogItem', 'unitOfMeasure'] as const).filter((key) => picked > 0 && product.changed(key));
    for (const key of kept) product.refuse('InvalidField', key, `${picked} pieces are picked: put them back first.`);
    const named = product.changed('quantity') ? 'quantity' : 'quantityCancelled';
    if (kept.length === 0 && picked > Math.max(0, wantedPieces(product.after)))
      product.refuse('InvalidField', named, `${picked} pieces are picked: put them back first.`);
  },
});
