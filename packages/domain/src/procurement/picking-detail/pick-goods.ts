import type { RowOf } from '@reeve/store';
import { behaviour } from '../../unit/behaviour.ts';
import type { Unit } from '../../unit/unit.ts';
import { moveStock } from '../stock/move-stock.ts';
import { serialsIn } from '../stock/stock-movement.ts';
import { placeIn } from '../stock/usual-place.ts';
import { costPicked } from './cost-picked.ts';

const details = '/procurement/products/{parentId}/pickingShippingDetails';

/** What is picked is on hand no longer; shipping only sends it away. */
export const pickGoods = behaviour(details, {
  says: 'pieces that are picked for a product are on hand no longer, and the product costs what they did',
  source: 'evidence: procurement/picking',
  phase: 'follow',
  on: { changed: ['pickedQuantity', 'warehouse', 'warehouseBin', 'serialNumber', 'productItem'] },
  does: ({ after }, unit) => movePicked(after, after.pickedQuantity ?? 0, unit),
});

/** Picks so many pieces in place of those that were picked by the same detail. */
export async function movePicked(detail: RowOf<typeof details>, picked: number, unit: Unit): Promise<void> {
  const product = detail.productItem == null ? null : await unit.get('/procurement/products', detail.productItem);
  const place = await placeIn(detail.warehouse, detail.warehouseBin, unit);
  if (product?.catalogItem == null || place === null) return;
  const pieces = { item: product.catalogItem, pieces: -picked, unitCost: null };
  const source = { reason: 'pick', id: detail.id } as const;
  await moveStock(source, { ...pieces, ...place, serials: serialsIn(detail.serialNumber) }, unit);
  await costPicked(product, unit);
}
