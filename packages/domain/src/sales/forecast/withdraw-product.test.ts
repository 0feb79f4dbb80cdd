import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anOpportunity, aSoldPhone, inOneWorld, shown } from '@reeve/testkit';

interface Forecast {
  readonly forecastItems: readonly Record<string, unknown>[];
  readonly forecastRevenueTotals: { readonly revenue: number; readonly margin: number };
}

inOneWorld('the forecast line of a product', (world) => {
  it('goes with the product', async () => {
    const opportunity = { id: await anOpportunity(world()) };
    const product = await aSoldPhone(world(), { opportunity });
    assert.equal((await world().delete(product)).status, 204);
    const [forecast] = await shown<Forecast[]>(world(), `/sales/opportunities/${opportunity.id}/forecast`);
    assert.deepEqual(forecast?.forecastItems, []);
  });
});
