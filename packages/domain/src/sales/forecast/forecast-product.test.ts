import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anOpportunity, aSoldPhone, changed, inOlderVersion, inOneWorld, shown } from '@reeve/testkit';

interface Forecast {
  readonly forecastItems: readonly Record<string, unknown>[];
  readonly forecastRevenueTotals: { readonly revenue: number; readonly margin: number };
}

inOneWorld('a product of an opportunity', (world) => {
  const forecastOf = async (opportunity: { id: number }) =>
    (await shown<Forecast[]>(world(), `/sales/opportunities/${opportunity.id}/forecast`))[0];
  const linesOf = async (opportunity: { id: number }) =>
    (await forecastOf(opportunity))?.forecastItems.map(({ forecastType, quantity, revenue, cost, margin }) => [
      ...[forecastType, quantity, revenue, cost, margin],
    ]);

  it('has a line of its forecast, which goes along with it', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const [one, other] = [{ id: await anOpportunity(caller) }, { id: await anOpportunity(caller) }];
      const product = await aSoldPhone(caller, { opportunity: one, quantity: 2 });
      assert.deepEqual(await linesOf(one), [['Product', 2, 400, 220, 180]]);
      await changed(caller, product, { price: 150, description: 'Phones' });
      assert.deepEqual(await linesOf(one), [['Product', 2, 300, 220, 80]]);
      assert.equal((await forecastOf(one))?.forecastRevenueTotals.revenue, 300);
      await changed(caller, product, { opportunity: other });
      assert.deepEqual([await linesOf(one), await linesOf(other)], [[], [['Product', 2, 300, 220, 80]]]);
      assert.equal((await world().post(`${product}/detach`, { removeFromOpportunity: true })).status, 204);
      assert.deepEqual(await linesOf(other), []);
    }
  });

  it('may leave the forecast alone', async () => {
    const opportunity = { id: await anOpportunity(world()) };
    await aSoldPhone(world(), { opportunity, bypassForecastUpdate: true });
    assert.deepEqual(await linesOf(opportunity), []);
  });
});
