import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCampaign, anOpportunity, changed, idOf, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('the actual return of a campaign', (world) => {
  const won = async (campaign: string, revenue: number) => {
    const opportunity = await anOpportunity(world(), { campaign: { id: idOf(campaign) } });
    const line = { status: { name: 'Open' }, forecastType: 'Product', revenue };
    assert.equal((await world().post(`/sales/opportunities/${opportunity}/forecast/0`, line)).status, 201);
    await changed(world(), `/sales/opportunities/${opportunity}`, { status: { name: 'Won' } });
    return `/sales/opportunities/${opportunity}`;
  };

  it('is its margin in percent of what it cost', async () => {
    const campaign = await aCampaign(world(), { actualCost: 30 });
    assert.equal((await shown(world(), campaign))['actualROI'], -100);
    await won(campaign, 40);
    assert.equal((await shown(world(), campaign))['actualROI'], 33.33);
  });
});
