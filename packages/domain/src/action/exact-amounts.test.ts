import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aWorld, type World } from '../../../testkit/src/world.ts';
import { skipPostgres } from '../../../testkit/src/world-database.ts';

for (const engine of ['sqlite', 'postgres'] as const) {
  describe(`amounts worked out on ${engine}`, { skip: engine === 'postgres' ? skipPostgres : false }, () => {
    it('are exact in a forecast, and refused where they are too large', async () => {
      await using world = await aWorld({ engine });
      const path = `/sales/opportunities/${await anOpportunity(world)}/forecast`;
      const line = { forecastType: 'Product', revenue: 0.145, cost: 0 };
      const recurring = { ...line, recurringFlag: true, recurringRevenue: 0.87, cycles: 3 };
      assert.equal((await world.post(path, { forecastItems: [line, recurring] })).status, 201);
      const [forecast] = (await world.get(path)).json as { productRevenue: object; recurringTotal: number }[];
      assert.deepEqual(forecast?.productRevenue, { id: 0, revenue: 0.29, cost: 0, margin: 0.29, percentage: 100 });
      assert.equal(forecast?.recurringTotal, 2.61);
      const refused = await world.post(`${path}/0`, { ...line, revenue: 1e21 });
      assert.equal(refused.status, 400);
      assert.equal((refused.json as { message: string }).message, 'The amount is too large.');
    });

    it('are exact in the recap of an order', async () => {
      await using world = await aWorld({ engine });
      const order = await idOf(world, `/sales/opportunities/${await anOpportunity(world)}/convertToSalesOrder`, {});
      const catalogItem = { id: await anItem(world, {}) };
      const salesOrder = { id: order };
      const product = { catalogItem, salesOrder, quantity: 2.5, price: 0.87, cost: 0.1, billableOption: 'Billable' };
      await idOf(world, '/procurement/products', product);
      assert.deepEqual((await world.get(`/sales/orders/${order}/financialrecap`)).json, [
        { id: order, billableAmount: 2.18, cost: 0.25, margin: 1.93, percent: 88.53 },
      ]);
    });

    it('are exact in the recap of an agreement', async () => {
      await using world = await aWorld({ engine });
      const [type] = (await world.get('/finance/agreements/types')).json as { id: number }[];
      const contact = { id: await idOf(world, '/company/contacts', { firstName: 'Bo', company: { id: 1 } }) };
      const limits = { applicationUnits: 'Hours', applicationLimit: 0.3, billAmount: 10, noEndingDateFlag: true };
      const body = { name: 'Care', type: { id: type?.id }, company: { id: 1 }, contact, ...limits };
      const agreement = `/finance/agreements/${await idOf(world, '/finance/agreements', body)}`;
      const addition = { product: { id: await anItem(world, {}) }, billCustomer: 'Billable', unitPrice: 0.87 };
      await idOf(world, `${agreement}/additions`, { ...addition, quantity: 3.5, lessIncluded: 1 });
      await idOf(world, `${agreement}/additions`, { ...addition, quantity: 2, lessIncluded: 5 });
      for (const amount of [0.1, 0.2]) await idOf(world, `${agreement}/adjustments`, { amount });
      const found = (await world.get(agreement.replace('agreements', 'agreementrecap'))).json as Record<string, number>;
      assert.equal(found['nextInvoiceAmount'], 12.18);
      assert.deepEqual([found['adjustmentAmount'], found['availableAmount'], found['overrunAmount']], [0.3, 0.6, 0]);
    });

    it('are exact in the price of an item by its schedule', async () => {
      await using world = await aWorld({ engine });
      const item = await anItem(world, { price: 3.3, cost: 2 });
      const schedules = '/procurement/pricingschedules';
      const [standard] = (await world.get(`${schedules}?conditions=defaultFlag=true`)).json as { id: number }[];
      const line = { product: { id: item }, startDate: '2020-01-01T00:00:00Z', noEndDate: true };
      const detail = await idOf(world, `${schedules}/${standard?.id}/details`, line);
      const breaks = `${schedules}/${standard?.id}/details/${detail}/breaks`;
      const markdown = { quantityStart: 1, quantityEnd: 9, amount: 25, priceMethod: 'PercentMarkdownFromPrice' };
      await idOf(world, breaks, markdown);
      await idOf(world, breaks, { quantityStart: 10, unlimited: true, amount: 10, priceMethod: 'FlatRateForRange' });
      assert.equal(await priceOf(world, item, 9), 2.48);
      assert.equal(await priceOf(world, item, 16), 0.63);
      assert.equal(await priceOf(world, item, 0), 3.3);
    });

    it('are exact in the hours of time entries and of their ticket', async () => {
      await using world = await aWorld({ engine });
      const ticket = await idOf(world, '/service/tickets', { summary: 'Slow', company: { id: 1 } });
      const charged = { chargeToType: 'ServiceTicket', chargeToId: ticket, timeStart: '2025-03-31T07:00:00Z' };
      const entry = await world.post('/time/entries', { ...charged, timeEnd: '2025-03-31T08:00:18Z' });
      assert.equal((entry.json as { actualHours: number }).actualHours, 1.01);
      await idOf(world, '/time/entries', { ...charged, timeEnd: '2025-03-31T07:06:00Z' });
      await idOf(world, '/time/entries', { ...charged, timeEnd: '2025-03-31T07:12:00Z' });
      const found = (await world.get(`/service/tickets/${ticket}`)).json as { actualHours: number };
      assert.equal(found.actualHours, 1.31);
      const backwards = await world.post('/time/entries', { ...charged, timeEnd: '2025-03-31T06:00:00Z' });
      assert.equal(backwards.status, 400);
    });
  });
}

async function idOf(world: World, path: string, body: object): Promise<number> {
  const reply = await world.post(path, body);
  assert.equal(reply.status, 201, reply.text);
  return (reply.json as { id: number }).id;
}

async function priceOf(world: World, item: number, quantity: number): Promise<number> {
  const reply = await world.post(`/procurement/catalog/${item}/pricing`, { quantity });
  assert.equal(reply.status, 200, reply.text);
  return (reply.json as { price: number }).price;
}

async function anItem(world: World, amounts: object): Promise<number> {
  const [subcategory] = (await world.get('/procurement/subcategories')).json as { id: number }[];
  const [type] = (await world.get('/procurement/types')).json as { id: number }[];
  const texts = { identifier: 'RACK', description: 'Rack', customerDescription: 'Rack' };
  const references = { subcategory: { id: subcategory?.id }, type: { id: type?.id } };
  return idOf(world, '/procurement/catalog', { ...texts, ...references, ...amounts });
}

async function anOpportunity(world: World): Promise<number> {
  const contact = await idOf(world, '/company/contacts', { firstName: 'Bo', company: { id: 1 } });
  return idOf(world, '/sales/opportunities', {
    name: 'New servers',
    company: { id: 1 },
    contact: { id: contact },
    primarySalesRep: { id: 1 },
    status: { id: 1 },
    expectedCloseDate: '2025-05-01T00:00:00Z',
  });
}
