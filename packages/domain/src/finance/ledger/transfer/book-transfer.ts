import { type Money, minus, money, toNumber } from '@reeve/calculation';
import type { StockPlace } from '../../../procurement/stock/usual-place.ts';
import type { Unit } from '../../../unit/unit.ts';
import { addUnposted } from '../procurement/unposted-procurement.ts';

/** Goods that went from one warehouse to another. */
export interface TransferredGoods {
  /** What the two movements are known by. */
  readonly id: number;
  readonly item: number;
  readonly pieces: number;
  readonly from: StockPlace;
  readonly into: StockPlace;
  readonly worth: Money;
}

/**
 * Books goods that changed their warehouse: debit where they went, credit where they were, both of the type IT, by the location and
 * department of the warehouse. Within one warehouse nothing is booked (evidence: invoices/transfer-accounts).
 */
export async function bookTransfer(goods: TransferredGoods, unit: Unit): Promise<void> {
  const { worth, pieces } = goods;
  if (goods.from.warehouse === goods.into.warehouse || worth === money(0)) return;
  const item = await unit.get('/procurement/catalog', goods.item);
  const from = await unit.get('/procurement/warehouses', goods.from.warehouse);
  const into = await unit.get('/procurement/warehouses', goods.into.warehouse);
  const [productCategory, productSubCategory] = [item?.category, item?.subcategory];
  const at = (place: typeof from) => ({
    type: 'IT' as const,
    subject: { location: place?.location, department: place?.department, productCategory, productSubCategory },
    description: place?.name ?? 'Stock transferred',
  });
  const description = `${item?.identifier ?? 'Goods'} to ${into?.name}`;
  const places = Object.entries({ locationId: from?.location, departmentId: from?.department });
  const placed = Object.fromEntries(places.filter(([, id]) => id != null));
  await addUnposted(
    {
      body: { ...placed, description, total: toNumber(worth), procurementType: 'Transfer', purchaseDate: unit.now },
      sort: 'transfer',
      keeps: { quantity: pieces, fromBin: goods.from.bin, intoBin: goods.into.bin },
      shows: { transfer: String(goods.id) },
      parts: [{ ...at(into), amount: minus(money(0), worth), cost: worth, item: item?.identifier ?? null }],
      against: at(from),
      taxes: [],
    },
    unit,
  );
}
