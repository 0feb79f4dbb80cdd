import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aCampaign,
  aContact,
  anOpportunity,
  idOf,
  inOlderVersion,
  inOneWorld,
  makeRecord,
  shown,
} from '@reeve/testkit';

inOneWorld('a campaign with an opportunity and an activity', (world) => {
  it('lists and counts its own, and is deleted when it has none any more', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const [campaign, other] = [await aCampaign(world()), await aCampaign(world())];
      const opportunity = await anOpportunity(caller, { campaign: { id: idOf(campaign) } });
      await anOpportunity(caller, { campaign: { id: idOf(other) } });
      const contact = { id: await aContact(world()) };
      const call = { name: 'Call about the offer', assignTo: { id: 1 }, company: { id: 1 }, contact };
      const activity = await makeRecord(caller, '/sales/activities', { ...call, campaign: { id: idOf(campaign) } });
      for (const [kind, id] of [
        ['opportunities', opportunity],
        ['activities', activity],
      ] as const) {
        const found = await shown<{ id: number }[]>(caller, `${campaign}/${kind}`);
        assert.deepEqual([kind, found.map((each) => each.id)], [kind, [id]]);
        assert.deepEqual(await shown(caller, `${campaign}/${kind}/count`), { count: 1 });
      }
      assert.equal((await caller.delete(campaign)).status, 409);
      assert.equal((await world().delete(`/sales/opportunities/${opportunity}`)).status, 204);
      assert.equal((await world().delete(`/sales/activities/${activity}`)).status, 204);
      assert.equal((await caller.delete(campaign)).status, 204);
    }
  });
});

inOneWorld('the status of a new campaign', (world) => {
  it('is the default one, unless another is sent', async () => {
    const statuses = await shown<{ name: string; defaultFlag: boolean }[]>(world(), '/marketing/campaigns/statuses');
    const usual = statuses.find(({ defaultFlag }) => defaultFlag)?.name;
    const other = statuses.find(({ defaultFlag }) => !defaultFlag)?.name;
    for (const caller of [world(), inOlderVersion(world())])
      for (const [sent, status] of [
        [{}, usual],
        [{ status: { name: other } }, other],
      ] as const) {
        const path = await aCampaign(caller, sent);
        assert.equal((await shown<{ status: { name: string } }>(world(), path)).status.name, status);
      }
    assert.ok(usual !== undefined && other !== undefined);
  });
});
