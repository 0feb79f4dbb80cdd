import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anOpportunity, aSoldPhone, changed, inOlderVersion, inOneWorld, shown } from '@reeve/testkit';

interface Forecast {
  readonly forecastItems: readonly { readonly status: { readonly name: string } }[];
  readonly wonRevenue: { readonly revenue: number };
  readonly lostRevenue: { readonly revenue: number };
  readonly openRevenue: { readonly revenue: number };
}

inOneWorld('the forecast of an opportunity', (world) => {
  it('is won and lost with it, line by line, and open again, but for lines that are something else', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const id = await anOpportunity(caller);
      const path = `/sales/opportunities/${id}`;
      const product = await aSoldPhone(caller, { opportunity: { id }, quantity: 2 });
      const alone = { status: { name: 'Lost' }, forecastType: 'Service', revenue: 70 };
      assert.equal((await caller.post(`${path}/forecast/0`, alone)).status, 201);
      const told = async () => {
        const [forecast] = await shown<Forecast[]>(world(), `${path}/forecast`);
        const { forecastItems = [], wonRevenue, lostRevenue, openRevenue } = forecast ?? {};
        const sums = [wonRevenue, lostRevenue, openRevenue].map((each) => each?.revenue);
        return [forecastItems.map(({ status }) => status.name), ...sums];
      };
      assert.deepEqual(await told(), [['Open', 'Lost'], 0, 70, 400]);
      await changed(caller, path, { status: { name: 'Won' } });
      assert.deepEqual(await told(), [['Won', 'Lost'], 400, 70, 0]);
      await changed(caller, product, { quantity: 3 });
      assert.deepEqual(await told(), [['Won', 'Lost'], 600, 70, 0]);
      await changed(caller, path, { status: { name: 'Open' } });
      assert.deepEqual(await told(), [['Open', 'Lost'], 0, 70, 600]);
    }
  });

  it('is so for products that say what their line is', async () => {
    const id = await anOpportunity(world());
    const product = await aSoldPhone(world(), { opportunity: { id }, forecastStatus: { name: 'Open' } });
    await changed(world(), `/sales/opportunities/${id}`, { status: { name: 'Won' } });
    await changed(world(), product, { quantity: 4 });
    const { forecastStatus } = await shown<{ forecastStatus: { name: string } }>(world(), product);
    assert.equal(forecastStatus.name, 'Won');
    const [forecast] = await shown<Forecast[]>(world(), `/sales/opportunities/${id}/forecast`);
    assert.deepEqual([forecast?.wonRevenue.revenue, forecast?.openRevenue.revenue], [800, 0]);
  });
});
