import type { RowOf } from '@reeve/store';
import { bookTransfer } from '../../finance/ledger/transfer/book-transfer.ts';
import { behaviour } from '../../unit/behaviour.ts';
import type { Unit } from '../../unit/unit.ts';
import { moveStock } from '../stock/move-stock.ts';
import { inventory } from '../stock/on-hand.ts';
import { shareOfStock } from '../stock/worth-of-move.ts';

/** The goods of a bin that is not used any more go to the bin that it names for them. */
export const transferGoods = behaviour('/procurement/warehouseBins', {
  says: 'the goods of a bin that is made inactive go to its transfer bin',
  source: 'evidence: procurement/transfers',
  phase: 'follow',
  on: { changed: ['inactiveFlag'] },
  when: ({ before, after }) => before !== null && after.inactiveFlag === true && after.transferBin != null,
  does: async ({ after }, unit) => {
    const into = await unit.get('/procurement/warehouseBins', after.transferBin ?? 0);
    if (into?.warehouse == null || into.id === after.id) return;
    const place = { warehouse: into.warehouse, bin: into.id };
    for (const row of await unit.select(inventory, { warehouseBin: after.id })) await transfer(row, place, unit);
  },
});

/** Its row, which is gone when the bin is empty, is what the two movements are found by. */
async function transfer(
  { id, catalogItem, warehouse, warehouseBin, onHand }: RowOf<typeof inventory>,
  into: { readonly warehouse: number; readonly bin: number },
  unit: Unit,
): Promise<void> {
  if (catalogItem == null || warehouse == null || warehouseBin == null) return;
  const there = await unit.select('/procurement/onhandserialnumbers', { catalogItem, warehouseBin });
  const serials = there.map(({ serial }) => serial ?? '');
  const pieces = onHand ?? 0;
  const goods = { item: catalogItem, unitCost: null, serials };
  const from = { warehouse, bin: warehouseBin };
  await moveStock({ reason: 'transfer out', id }, { ...goods, ...from, pieces: -pieces }, unit);
  await moveStock({ reason: 'transfer in', id }, { ...goods, ...into, pieces }, unit);
  const worth = await shareOfStock(catalogItem, pieces, unit);
  await bookTransfer({ id, item: catalogItem, pieces, from, into, worth }, unit);
}
