import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCampaign, anOpportunity, changed, idOf, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('the revenue of a forecast', (world) => {
  it('is kept in step with its lines', async () => {
    const campaign = await aCampaign(world());
    const id = await anOpportunity(world(), { campaign: { id: idOf(campaign) }, status: { name: 'Won' } });
    const path = `/sales/opportunities/${id}/forecast`;
    const line = { status: { name: 'Won' }, forecastType: 'Service', revenue: 10 };
    assert.equal((await world().put(path, { forecastItems: [line, { ...line, revenue: 5.25 }] })).status, 200);
    assert.equal((await shown(world(), campaign))['actualRevenue'], 15.25);
    assert.equal((await world().delete(path)).status, 204);
    assert.equal((await changed(world(), campaign, { notes: 'Done.' }))['actualRevenue'], 0);
  });
});
