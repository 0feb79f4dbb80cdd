import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCampaign, anOpportunity, changed, idOf, inOneWorld } from '@reeve/testkit';

inOneWorld('the actual margin of a campaign', (world) => {
  const won = async (campaign: string, revenue: number) => {
    const opportunity = await anOpportunity(world(), { campaign: { id: idOf(campaign) } });
    const line = { status: { name: 'Open' }, forecastType: 'Product', revenue };
    assert.equal((await world().post(`/sales/opportunities/${opportunity}/forecast/0`, line)).status, 201);
    await changed(world(), `/sales/opportunities/${opportunity}`, { status: { name: 'Won' } });
    return `/sales/opportunities/${opportunity}`;
  };

  it('is what came in less what it cost', async () => {
    const campaign = await aCampaign(world(), { actualCost: 40 });
    await won(campaign, 100);
    assert.equal((await changed(world(), campaign, { actualCost: 50 }))['actualGrossMargin'], 50);
  });
});
