import { behaviour } from '../../unit/behaviour.ts';
import { wantedPieces } from '../product/wanted-pieces.ts';

const details = '/procurement/products/{parentId}/pickingShippingDetails';
const counted = ['pickedQuantity', 'shippedQuantity'] as const;

/** Nobody picks or ships more pieces than a product has. */
export const refuseMoreThanSold = behaviour(details, {
  says: 'all pieces picked for a product, and all that are shipped, are no more than the product has, less what was cancelled',
  source: 'evidence: procurement/picked-at-most',
  phase: 'refuse',
  on: { changed: [...counted, 'productItem'] },
  does: async (detail, unit) => {
    const { productItem } = detail.after;
    const product = productItem == null ? null : await unit.get('/procurement/products', productItem);
    if (productItem == null || product?.quantity == null) return;
    const wanted = wantedPieces(product);
    const rows = await unit.select(details, { productItem });
    const others = rows.filter(({ id }) => id !== detail.after.id);
    for (const key of counted) {
      const all = [detail.after, ...others].reduce((sum, row) => sum + (row[key] ?? 0), 0);
      if (detail.changed(key) && all > wanted)
        detail.refuse('InvalidField', key, `The product has ${wanted} pieces; ${key} would be ${all}.`);
    }
  },
});
