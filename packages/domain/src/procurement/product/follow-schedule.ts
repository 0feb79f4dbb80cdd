import type { RowOf } from '@reeve/store';
import { behaviour } from '../../unit/behaviour.ts';
import type { Unit } from '../../unit/unit.ts';
import { type ListedPrice, listedPrice } from './listed-price.ts';
import { takeItem } from './take-item.ts';

type ProductRow = RowOf<'/procurement/products'>;

/** Ten pieces may cost less each than one did. A price that somebody agreed on stays. */
export const followSchedule = behaviour('/procurement/products', {
  says: 'a product that has the price of its pricing schedule is priced anew when its quantity, its unit or its company changes',
  source: 'evidence: procurement/priced-anew',
  phase: 'complete',
  on: { changed: ['quantity', 'company', 'ignorePricingSchedulesFlag', 'unitOfMeasure'] },
  sets: ['price', 'priceMethod', 'cost', 'listPrice'],
  after: [takeItem],
  when: ({ how, sent, before, after }) =>
    how === 'patch' && !sent.has('price') && before?.catalogItem === after.catalogItem,
  does: async ({ before, after, sent }, unit) => {
    const was = before === null ? null : await listed(before, unit);
    const is = await listed(after, unit);
    if (was === null || is === null) return;
    if (!sent.has('cost') && was.cost === after.cost) after.cost = is.cost;
    if (!sent.has('listPrice') && was.listPrice === after.listPrice) after.listPrice = is.listPrice;
    if (was.price !== after.price) return;
    after.price = is.price;
    after.priceMethod = is.priceMethod;
  },
});

/** What its pieces cost by the catalog at this moment; null without an item. */
async function listed(product: ProductRow, unit: Unit): Promise<ListedPrice | null> {
  const { catalogItem } = product;
  const item = catalogItem == null ? null : await unit.get('/procurement/catalog', catalogItem);
  return item === null ? null : listedPrice(item, product, unit);
}
