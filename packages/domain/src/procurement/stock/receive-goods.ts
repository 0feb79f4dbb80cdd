import { behaviour } from '../../unit/behaviour.ts';
import { moveStock } from './move-stock.ts';
import { serialsIn } from './stock-movement.ts';
import { placeIn } from './usual-place.ts';

/** What was received is in the bin that the line names. */
export const receiveGoods = behaviour('/procurement/purchaseorders/{parentId}/lineitems', {
  says: 'goods that are received are on hand in the bin of their line, with their serial numbers',
  source: 'evidence: procurement/stock',
  phase: 'follow',
  on: { changed: ['receivedQuantity', 'product', 'warehouse', 'warehouseBin', 'unitCost', 'serialNumbers'] },
  fills: ['/procurement/catalog/{parentId}/inventory', '/procurement/onhandserialnumbers'],
  when: ({ before, after }) => (before?.receivedQuantity ?? 0) > 0 || (after.receivedQuantity ?? 0) > 0,
  does: async ({ after }, unit) => {
    const place = await placeIn(after.warehouse, after.warehouseBin, unit);
    const source = { reason: 'receipt', id: after.id } as const;
    if (place === null || after.product == null) return;
    const serials = serialsIn(after.serialNumbers);
    const goods = { item: after.product, pieces: after.receivedQuantity ?? 0, unitCost: after.unitCost ?? 0 };
    await moveStock(source, { ...goods, ...place, serials }, unit);
  },
});
