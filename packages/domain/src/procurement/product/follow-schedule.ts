import type { RowOf } from '@reeve/store';
import { behaviour } from '../../unit/behaviour.ts';
import type { Unit } from '../../unit/unit.ts';
import { type CatalogPrice, catalogPrice } from '../catalog/catalog-price.ts';
import { takeItem } from './take-item.ts';

type ProductRow = RowOf<'/procurement/products'>;

/** Ten pieces may cost less each than one did. A price that somebody agreed on stays. */
export const followSchedule = behaviour('/procurement/products', {
  says: 'a product that has the price of its pricing schedule is priced anew when its quantity or company changes',
  source: 'evidence: procurement/priced-anew',
  phase: 'complete',
  on: { changed: ['quantity', 'company', 'ignorePricingSchedulesFlag'] },
  sets: ['price', 'priceMethod'],
  after: [takeItem],
  when: ({ how, sent, before, after }) =>
    how === 'patch' && !sent.has('price') && before?.catalogItem === after.catalogItem,
  does: async ({ before, after }, unit) => {
    const was = before === null ? null : await listed(before, unit);
    const is = await listed(after, unit);
    if (was === null || is === null || was.price !== after.price) return;
    after.price = is.price;
    after.priceMethod = is.priceMethod;
  },
});

/** What its pieces cost by the catalog at this moment; null without an item. */
async function listed(product: ProductRow, unit: Unit): Promise<CatalogPrice | null> {
  const { catalogItem, company, quantity, ignorePricingSchedulesFlag } = product;
  const item = catalogItem == null ? null : await unit.get('/procurement/catalog', catalogItem);
  if (item === null) return null;
  if (ignorePricingSchedulesFlag === true) return { price: item.price ?? 0, priceMethod: null };
  return catalogPrice({ item, companyId: company ?? null, quantity: quantity ?? 1, date: unit.now }, unit);
}
