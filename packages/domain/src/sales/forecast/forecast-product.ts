import { lineAmountsOf, minus, money, storedQuantity, toNumber } from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import { changeRecord, deleteRecord, makeRecord, referenceTo } from '../../action/write-record.ts';
import { recurringOf } from '../../procurement/product/recurring-of.ts';
import { behaviour } from '../../unit/behaviour.ts';
import type { Unit } from '../../unit/unit.ts';
import { nextLineNumber } from './forecast.ts';

const lines = '/sales/opportunities/{parentId}/forecast';
const products = '/procurement/products';

type ForecastProduct = RowOf<typeof products>;

/** What is offered is forecast, as long as it is offered. */
export const forecastProduct = behaviour(products, {
  says: 'a product of an opportunity has a line of the forecast, which goes along with it',
  source: 'evidence: sales/forecast-products',
  phase: 'follow',
  on: {
    changed: [
      'opportunity',
      'extPrice',
      'extCost',
      'quantity',
      'description',
      'taxableFlag',
      'forecastStatus',
      'productClass',
      'recurring',
      'quantityCancelled',
    ],
  },
  when: ({ before, after }) =>
    after.bypassForecastUpdate !== true && (after.opportunity !== null || (before?.opportunity ?? null) !== null),
  does: async (product, unit) => {
    const { after } = product;
    const line = after.forecastDetailId == null ? null : await unit.get(lines, after.forecastDetailId);
    const own = line !== null && line.opportunity === after.opportunity ? line : null;
    if (line !== null && own === null) await deleteRecord(lines, line.id, unit);
    if (after.opportunity === null) return;
    if (own === null) await addLine(after, after.opportunity, unit);
    else await changeRecord(lines, own.id, fieldsOf(after), unit);
  },
});

async function addLine(product: ForecastProduct, opportunity: number, unit: Unit): Promise<void> {
  const status = product.forecastStatus ?? (await unit.get('/sales/opportunities', opportunity))?.status;
  const sequenceNumber = await nextLineNumber(opportunity, unit);
  const own = { opportunity: { id: opportunity }, status: referenceTo(status), sequenceNumber, linkFlag: true };
  const body = { includeFlag: true, ...own, ...fieldsOf(product) };
  const made = await makeRecord(lines, body, unit, opportunity);
  await unit.updateColumns(products, product.id, { forecastDetailId: made.id });
}

function fieldsOf(product: ForecastProduct) {
  const { description, extPrice, extCost, quantity, productClass, taxableFlag, catalogItem, forecastStatus } = product;
  return {
    forecastDescription: description?.slice(0, 50) ?? null,
    productDescription: description,
    ...{ productClass, quantity: quantity ?? 0, revenue: extPrice ?? 0, cost: extCost ?? 0 },
    taxableFlag: taxableFlag === true,
    catalogItem: referenceTo(catalogItem),
    forecastType: productClass === 'Agreement' || productClass === 'Service' ? productClass : 'Product',
    ...recurringFieldsOf(product),
    ...(forecastStatus != null && { status: { id: forecastStatus } }),
  };
}

/** What all pieces that are wanted bring in again and again. */
function recurringFieldsOf(product: ForecastProduct) {
  const recurring = recurringOf(product);
  if (recurring === null) return { recurringFlag: false, recurringRevenue: 0, recurringCost: 0 };
  const { extPrice, extCost } = lineAmountsOf({
    quantity: minus(storedQuantity(product.quantity), storedQuantity(product.quantityCancelled)),
    lessIncluded: null,
    price: recurring.revenue,
    cost: recurring.cost,
    discount: money(0),
  });
  const all = { recurringRevenue: toNumber(extPrice), recurringCost: toNumber(extCost) };
  const { startDate, endDate, billCycle, cycleType, cycles } = recurring;
  const dates = { recurringDateStart: startDate, recurringDateEnd: endDate };
  const rhythm = { billCycle: referenceTo(billCycle), cycleBasis: cycleType, ...(cycles !== null && { cycles }) };
  return { recurringFlag: true, ...all, ...dates, ...rhythm };
}
