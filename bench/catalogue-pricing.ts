/**
 * Measures what the price of a catalog item costs that a company's pricing schedule makes, among schedules with details of
 * items, categories and breaks. `node bench/catalogue-pricing.ts`; `--prices N` and `--details N` (of the schedule) change the
 * amounts.
 */
import { parseArgs } from 'node:util';
import { catalogPrice } from '../packages/domain/src/procurement/catalog/catalog-price.ts';
import { write } from '../packages/domain/src/write/transact.ts';
import { openBenchServices } from './bench-services.ts';

const { values } = parseArgs({
  options: { prices: { type: 'string', default: '5000' }, details: { type: 'string', default: '50' } },
});
const [prices, details] = [Number(values.prices), Number(values.details)];
const actor = { memberId: 1, identifier: 'bench' };
await using services = await openBenchServices();

const { writer, read } = await services.tenants.create('bench');
const make = async (path: string, model: string, body: object, above: object = {}): Promise<number> => {
  const view = services.schema.catalogue.view(path);
  return (await write({ how: 'create', view, model, body, ...above }, actor, writer))?.id ?? 0;
};
const schedules = '/procurement/pricingschedules';
const schedule = await make(schedules, 'PricingSchedule', { name: 'Friends' });
const pricingSchedule = { id: schedule };
const buyer = { identifier: 'Friend', name: 'A friend', pricingSchedule };
const companyId = await make('/company/companies', 'Company', buyer);
const items: number[] = [];
for (let at = 0; at < details; at += 1) items.push(await pricedItem(at));
const before = process.cpuUsage();
for (let at = 0; at < prices; at += 1) {
  const item = await read.get('/procurement/catalog', items[at % items.length] ?? 0);
  if (item === null) throw new Error('The item is there.');
  const quantity = 1 + (at % 20);
  const { price } = await catalogPrice({ item, companyId, quantity, date: '2026-03-02T08:00:00Z' }, read);
  if (price !== (quantity < 10 ? 50 : 40)) throw new Error(`${quantity} pieces cost ${price} each.`);
}
const { user, system } = process.cpuUsage(before);
const each = (user + system) / prices;
process.stdout.write(`a price by a schedule of ${details} details: ${each.toFixed(0)} µs of CPU\n`);

/** An item with a detail of its own in the schedule: from ten pieces on it is cheaper. */
async function pricedItem(at: number): Promise<number> {
  const texts = { identifier: `ITEM-${at}`, description: 'Item', customerDescription: 'Item' };
  const body = { ...texts, subcategory: { id: 1 }, type: { id: 1 }, price: 50, cost: 30 };
  const item = await make('/procurement/catalog', 'CatalogItem', body);
  const detail = { product: { id: item }, startDate: '2025-01-01T00:00:00Z', noEndDate: true };
  const path = `${schedules}/{parentId}/details`;
  const id = await make(path, 'PricingDetail', detail, { parentId: schedule });
  const ten = { quantityStart: 10, unlimited: true, priceMethod: 'PercentMarkdownFromPrice', amount: 20 };
  await make(`${schedules}/{grandparentId}/details/{parentId}/breaks`, 'PricingBreak', ten, {
    parentId: id,
    grandparentId: schedule,
  });
  return item;
}
