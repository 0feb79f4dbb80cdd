import type { RowOf } from '@reeve/store';
import { addUse, useOfProduct } from '../../time/cover/agreement-use.ts';
import { expireUsedUp } from '../../time/cover/expire-when-used-up.ts';
import { behaviour } from '../../unit/behaviour.ts';
import type { Unit } from '../../unit/unit.ts';
import { productCoverFields } from './cover-product.ts';

/** What an agreement covered is used up. */
export const keepProductUse = behaviour('/procurement/products', {
  says: 'what an agreement covers of a product is added to what was used of it',
  source: 'evidence: procurement/covered-products, time/cover-order',
  phase: 'follow',
  on: { changed: productCoverFields },
  does: async ({ before, after }, unit) => {
    await countProductUse(before, -1, unit);
    await countProductUse(after, 1, unit);
    await expireUsedUp([before, after], unit);
  },
});

/** Adds what an agreement covers of a product to what was used of it, or takes it off. */
export async function countProductUse(
  product: RowOf<'/procurement/products'> | null,
  sign: 1 | -1,
  unit: Unit,
): Promise<void> {
  const use = useOfProduct(product);
  if (use !== null) await addUse(product?.agreement ?? 0, use, sign, unit);
}
