import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCampaign, anOpportunity, aSoldPhone, changed, idOf, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('the actual revenue of a campaign', (world) => {
  const won = async (campaign: string, revenue: number) => {
    const opportunity = await anOpportunity(world(), { campaign: { id: idOf(campaign) } });
    const line = { status: { name: 'Open' }, forecastType: 'Product', revenue };
    assert.equal((await world().post(`/sales/opportunities/${opportunity}/forecast/0`, line)).status, 201);
    await changed(world(), `/sales/opportunities/${opportunity}`, { status: { name: 'Won' } });
    return `/sales/opportunities/${opportunity}`;
  };

  it('is what its won opportunities bring in', async () => {
    const campaign = await aCampaign(world());
    const revenue = async () => (await shown(world(), campaign))['actualRevenue'];
    const opportunity = await won(campaign, 250.5);
    assert.equal(await revenue(), 250.5);
    await won(campaign, 100);
    await changed(world(), opportunity, { status: { name: 'Open' } });
    await aSoldPhone(world(), { opportunity: { id: idOf(opportunity) } });
    await changed(world(), opportunity, { status: { name: 'Won' } });
    assert.equal(await revenue(), 550.5);
    await changed(world(), opportunity, { status: { name: 'Lost' } });
    assert.equal(await revenue(), 100);
  });
});
