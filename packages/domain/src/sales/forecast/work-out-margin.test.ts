import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anOpportunity, inOlderVersion, inOneWorld, shown } from '@reeve/testkit';

interface Forecast {
  readonly forecastItems: readonly Record<string, unknown>[];
  readonly forecastRevenueTotals: { readonly revenue: number; readonly margin: number };
}

inOneWorld('the margin of a forecast line', (world) => {
  it('is its revenue less its cost', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const path = `/sales/opportunities/${await anOpportunity(caller)}/forecast`;
      const line = { status: { name: 'Open' }, forecastType: 'Product', revenue: 100.1, cost: 60, margin: 5 };
      const { margin: _, ...without } = line;
      const reply = await caller.post(`${path}/0`, caller === world() ? line : without);
      assert.equal(reply.status, 201, reply.text);
      const [forecast] = await shown<Forecast[]>(world(), path);
      assert.deepEqual(
        forecast?.forecastItems.map(({ margin }) => margin),
        [40.1],
      );
    }
  });
});
