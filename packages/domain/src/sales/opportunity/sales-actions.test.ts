import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anOpportunity } from '../../../../testkit/src/builders/opportunity.ts';
import { onEachEngine } from '../../../../testkit/src/on-each-engine.ts';
import { aWorld } from '../../../../testkit/src/world.ts';

onEachEngine('actions of sales', (engine) => {
  it('estimate a ticket and a project at what was forecast, and add where one is named', async () => {
    await using world = await aWorld({ engine });
    const id = await anOpportunity(world);
    const status = { id: 1 };
    const forecastItems = (
      [
        ['Product', 100, 60.5],
        ['Service', 800, 300],
        ['Other1', 40, 10],
        ['Other2', 2, 1],
      ] as const
    ).map(([forecastType, revenue, cost]) => {
      return { forecastType, revenue, cost, includeFlag: true, forecastDescription: forecastType, status };
    });
    const forecast = await world.post(`/sales/opportunities/${id}/forecast`, { forecastItems });
    assert.equal(forecast.status, 201, forecast.text);
    const convert = async (kind: string, body: object) => {
      const made = await world.post(`/sales/opportunities/${id}/convertTo${kind}`, body);
      assert.equal(made.status, 201, made.text);
      return made.json as Record<string, number>;
    };
    const estimatesOf = (made: Record<string, number>) =>
      ['Time', 'Product', 'Expense'].map((part) => [made[`estimated${part}Revenue`], made[`estimated${part}Cost`]]);
    const once = [
      [800, 300],
      [100, 60.5],
      [42, 11],
    ];
    const ticket = await convert('ServiceTicket', {});
    assert.deepEqual(estimatesOf(ticket), once);
    const twice = once.map((amounts) => amounts.map((amount) => amount * 2));
    assert.deepEqual(estimatesOf(await convert('ServiceTicket', { ticketId: ticket['id'] })), twice);
    const [board] = (await world.get('/service/boards?conditions=projectFlag=true')).json as { id: number }[];
    const dates = { estimatedStart: '2025-03-03T00:00:00Z', estimatedEnd: '2025-04-03T00:00:00Z' };
    const body = { name: 'Servers', board: { id: board?.id }, ...dates };
    assert.deepEqual(estimatesOf(await convert('Project', body)), once);
  });

  it('work a forecast out of its lines', async () => {
    await using world = await aWorld({ engine });
    const id = await anOpportunity(world);
    const path = `/sales/opportunities/${id}/forecast`;
    const line = {
      forecastType: 'Product',
      revenue: 100,
      cost: 60,
      includeFlag: true,
      forecastDescription: 'Server',
    };
    const added = await world.post(`${path}/0`, line);
    assert.equal(added.status, 201, added.text);
    assert.equal(
      (
        await world.post(path, {
          forecastItems: [{ ...line, forecastType: 'Service', revenue: 50, cost: 0, includeFlag: false }],
        })
      ).status,
      201,
    );
    interface Forecast {
      id: number;
      forecastItems: { id: number }[];
      productRevenue: { revenue: number; margin: number; percentage: number };
      forecastRevenueTotals: { revenue: number };
      inclusiveRevenueTotals: { revenue: number };
    }
    const [forecast] = (await world.get(path)).json as Forecast[];
    assert.deepEqual(
      [forecast?.productRevenue.revenue, forecast?.productRevenue.margin, forecast?.productRevenue.percentage],
      [100, 40, 40],
    );
    assert.deepEqual([forecast?.forecastRevenueTotals.revenue, forecast?.inclusiveRevenueTotals.revenue], [150, 100]);
    const { id: lineId } = added.json as { id: number };
    assert.deepEqual((await world.post(`${path}/copy/${lineId}`, '')).json, { success: true, message: '' });
    const put = await world.put(path, { forecastItems: [{ id: lineId, revenue: 10 }] });
    assert.equal((put.json as Forecast).forecastRevenueTotals.revenue, 10, put.text);
    const patched = await world.patch(path, [{ op: 'replace', path: 'forecastItems', value: [line, line] }]);
    assert.equal((patched.json as Forecast).forecastItems.length, 2, patched.text);
    assert.equal((await world.delete(path)).status, 204);
    const [emptied, ...others] = (await world.get(path)).json as Forecast[];
    assert.deepEqual([emptied?.forecastItems, others], [[], []]);
    assert.deepEqual((await world.get(`${path}/count`)).json, { count: 1 });
  });

  it('move the open products of an order to a new ticket, and recap what it brings', async () => {
    await using world = await aWorld({ engine });
    const order = (await world.post(`/sales/opportunities/${await anOpportunity(world)}/convertToSalesOrder`, {}))
      .json as { id: number; orderDate: string };
    assert.equal(order.orderDate, '2025-03-03T00:00:00Z', 'a day, as that of any other order');
    assert.equal((await world.post(`/sales/orders/${order.id}/convertToServiceTicket`, '')).status, 400);
    const [sub] = (await world.get('/procurement/subcategories')).json as { id: number }[];
    const [type] = (await world.get('/procurement/types')).json as { id: number }[];
    const item = (
      await world.post('/procurement/catalog', {
        identifier: 'RACK',
        description: 'Rack',
        customerDescription: 'Rack',
        subcategory: { id: sub?.id },
        type: { id: type?.id },
      })
    ).json as { id: number };
    const product = await world.post('/procurement/products', {
      catalogItem: { id: item.id },
      quantity: 2,
      price: 100,
      cost: 70,
      billableOption: 'Billable',
      salesOrder: { id: order.id },
    });
    assert.equal(product.status, 201, product.text);
    assert.deepEqual((await world.get(`/sales/orders/${order.id}/financialrecap`)).json, [
      { id: order.id, billableAmount: 200, cost: 140, margin: 60, percent: 30 },
    ]);
    const ticket = await world.post(`/sales/orders/${order.id}/convertToServiceTicket`, '');
    assert.equal(ticket.status, 200, ticket.text);
    const { id } = ticket.json as { id: number };
    assert.deepEqual((await world.get(`/service/tickets/${id}/products/count`)).json, { count: 1 });
    const [known] = (await world.get(`/sales/orders/conversions/${order.id}`)).json as {
      convertedTo: { id: number };
    }[];
    assert.equal(known?.convertedTo.id, id);
  });
});
