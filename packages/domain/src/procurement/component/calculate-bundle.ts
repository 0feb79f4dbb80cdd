import { lineAmountsOf, money, storedMoney, storedQuantity, sumOf, toNumber } from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import { changeRecord } from '../../action/write-record.ts';
import type { Unit } from '../../unit/unit.ts';

/** What catalog items and products consist of. */
export const components = [
  '/procurement/catalog/{parentId}/components',
  '/procurement/products/{parentId}/components',
] as const;

const [ofItems, ofProducts] = components;

type Component = RowOf<typeof ofItems> | RowOf<typeof ofProducts>;

/** Stores the calculated price and cost of the item or product of which `path` keeps the components, without one of them. */
export async function calculateBundle(path: string, parent: number, without: number | null, unit: Unit): Promise<void> {
  const bundles = path === ofItems ? '/procurement/catalog' : '/procurement/products';
  const all = await unit.select(path === ofItems ? ofItems : ofProducts, { _parentId: parent });
  const amounts = all.filter(({ id }) => id !== without).map(amountsOf);
  const calculatedPrice = toNumber(sumOf(amounts.map(({ extPrice }) => extPrice)));
  const calculatedCost = toNumber(sumOf(amounts.map(({ extCost }) => extCost)));
  await changeRecord(bundles, parent, { calculatedPrice, calculatedCost }, unit);
}

function amountsOf({ quantity, price, cost }: Component) {
  return lineAmountsOf({
    quantity: storedQuantity(quantity),
    lessIncluded: null,
    price: storedMoney(price),
    cost: storedMoney(cost),
    discount: money(0),
  });
}
