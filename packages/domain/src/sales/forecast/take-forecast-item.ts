import { lineAmountsOf, money, storedMoney, storedQuantity, toNumber } from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import { listedPrice } from '../../procurement/product/listed-price.ts';
import { behaviour } from '../../unit/behaviour.ts';
import type { Unit } from '../../unit/unit.ts';

const lines = '/sales/opportunities/{parentId}/forecast';

/** What is forecast by its item alone brings in what the item does. */
export const takeForecastItem = behaviour(lines, {
  says: 'a line of a forecast takes description, class, revenue and cost from its catalog item, for so many as it says, unless they are sent',
  source: 'evidence: sales/forecast-items',
  phase: 'complete',
  on: { changed: ['catalogItem'] },
  sets: ['quantity', 'productDescription', 'forecastDescription', 'productClass', 'revenue', 'cost'],
  does: async ({ sent, after }, unit) => {
    const item = after.catalogItem == null ? null : await unit.get('/procurement/catalog', after.catalogItem);
    if (item === null) return;
    after.quantity ??= 1;
    if (!sent.has('productDescription')) after.productDescription = item.description;
    if (!sent.has('forecastDescription')) after.forecastDescription = item.description?.slice(0, 50) ?? null;
    if (!sent.has('productClass')) after.productClass = item.productClass;
    const { revenue, cost } = await amountsOf(after, item, unit);
    if (!sent.has('revenue')) after.revenue = revenue;
    if (!sent.has('cost')) after.cost = cost;
  },
});

async function amountsOf(
  { opportunity, quantity }: RowOf<typeof lines>,
  item: RowOf<'/procurement/catalog'>,
  unit: Unit,
) {
  const company = (await unit.get('/sales/opportunities', opportunity ?? 0))?.company ?? null;
  const sold = { company, quantity, ignorePricingSchedulesFlag: false, unitOfMeasure: null };
  const { price, cost } = await listedPrice(item, sold, unit);
  const { extPrice, extCost } = lineAmountsOf({
    quantity: storedQuantity(quantity),
    lessIncluded: null,
    price: storedMoney(price),
    cost: storedMoney(cost),
    discount: money(0),
  });
  return { revenue: toNumber(extPrice), cost: toNumber(extCost) };
}
