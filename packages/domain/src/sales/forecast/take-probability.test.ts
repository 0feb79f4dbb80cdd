import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anOpportunity, inOneWorld, shown } from '@reeve/testkit';

interface Forecast {
  readonly forecastItems: readonly Record<string, unknown>[];
  readonly forecastRevenueTotals: { readonly revenue: number; readonly margin: number };
}

inOneWorld('how likely a forecast line is', (world) => {
  it('is what its opportunity is, unless it is sent', async () => {
    const path = `/sales/opportunities/${await anOpportunity(world(), { stage: { name: 'Proposal' } })}/forecast`;
    const line = { status: { name: 'Open' }, forecastType: 'Product', revenue: 100 };
    for (const each of [line, { ...line, percentage: 5 }])
      assert.equal((await world().post(`${path}/0`, each)).status, 201);
    const [forecast] = await shown<Forecast[]>(world(), path);
    assert.deepEqual(
      forecast?.forecastItems.map(({ percentage }) => percentage),
      [60, 5],
    );
  });
});
