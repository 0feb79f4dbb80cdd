import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCampaign, anOpportunity, changed, idOf, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('what became of the opportunities of a campaign', (world) => {
  const columns = ['Total', 'Won', 'Lost', 'Open'].map((each) => `${each}_Opportunities`);
  const amounts = ['Won', 'Lost', 'Open'].map((each) => `${each}_Revenue`);

  const reported = async (campaign: string) => {
    const asked = `columns=${[...columns, ...amounts].join(',')}&conditions=Marketing_Campaign_RecID=${idOf(campaign)}`;
    const report = await shown<{ row_values: unknown[][] }>(world(), `/system/reports/MarketingCampaign?${asked}`);
    return report.row_values[0];
  };
  const offered = async (campaign: string, revenue: number, status: string) => {
    const opportunity = await anOpportunity(world(), { campaign: { id: idOf(campaign) } });
    const line = { status: { name: 'Open' }, forecastType: 'Product', revenue };
    assert.equal((await world().post(`/sales/opportunities/${opportunity}/forecast/0`, line)).status, 201);
    await changed(world(), `/sales/opportunities/${opportunity}`, { status: { name: status } });
    return `/sales/opportunities/${opportunity}`;
  };

  it('is reported, and follows them', async () => {
    const campaign = await aCampaign(world());
    assert.deepEqual(await reported(campaign), [0, 0, 0, 0, null, 0, 0]);
    await offered(campaign, 100.25, 'Won');
    const lost = await offered(campaign, 50, 'Lost');
    const open = await offered(campaign, 30.5, 'Open');
    assert.deepEqual(await reported(campaign), [3, 1, 1, 1, 100.25, 50, 30.5]);
    await changed(world(), open, { status: { name: 'Lost' } });
    assert.deepEqual(await reported(campaign), [3, 1, 2, 0, 100.25, 80.5, 0]);
    assert.equal((await world().delete(lost)).status, 204);
    assert.deepEqual(await reported(campaign), [2, 1, 1, 0, 100.25, 30.5, 0]);
  });
});
