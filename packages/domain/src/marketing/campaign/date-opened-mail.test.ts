import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCampaign, aContact, idOf, inOlderVersion, inOneWorld, makeRecord, shown } from '@reeve/testkit';

const url = 'https://provider.example/offer';

const responses = [
  ['emailsOpened', 'dateOpened', {}],
  ['linksClicked', 'dateClicked', { url, queryString: 'c=1' }],
  ['formsSubmitted', 'dateSubmitted', { url, topic: 'Backup', status: 'New' }],
] as const;

inOneWorld('what contacts do in a campaign', (world) => {
  it('is told by whoever sees it, done now unless said otherwise, listed, counted and changed', async () => {
    world().clock.set('2025-03-03T12:00:00Z');
    for (const caller of [world(), inOlderVersion(world())]) {
      const campaign = await aCampaign(world());
      const contactId = await aContact(world(), { company: { id: 1 } });
      for (const [kind, date, fields] of responses) {
        const path = `${campaign}/${kind}`;
        const first = await makeRecord(caller, path, { contactId, ...fields });
        await makeRecord(caller, path, { contactId, ...fields, [date]: '2025-03-01T08:00:00Z' });
        const found = await shown<Record<string, unknown>[]>(caller, `${path}?orderBy=${date} desc`);
        assert.deepEqual(
          found.map((each) => [each['contactId'], each['campaignId'], each[date]]),
          [
            [contactId, idOf(campaign), '2025-03-03T12:00:00Z'],
            [contactId, idOf(campaign), '2025-03-01T08:00:00Z'],
          ],
        );
        const conditions = encodeURIComponent(`${date} > [2025-03-02T00:00:00Z]`);
        assert.deepEqual(await shown(caller, `${path}/count?conditions=${conditions}`), { count: 1 });
        assert.equal((await caller.delete(`${path}/${first}`)).status, 204);
        assert.deepEqual(await shown(caller, `${path}/count`), { count: 1 });
      }
    }
  });

  it('is of a contact and a campaign that are there, and goes with either', async () => {
    const campaign = await aCampaign(world());
    const contactId = await aContact(world(), { company: { id: 1 } });
    for (const [kind, , fields] of responses) {
      assert.equal((await world().post(`${campaign}/${kind}`, { contactId: 987_654, ...fields })).status, 400, kind);
      assert.equal((await world().post(`${campaign}/${kind}`, fields)).status, 400, kind);
      assert.equal((await world().post(`/marketing/campaigns/987654/${kind}`, { contactId, ...fields })).status, 404);
      await makeRecord(world(), `${campaign}/${kind}`, { contactId, ...fields });
    }
    assert.equal((await world().delete(`/company/contacts/${contactId}`)).status, 204);
    for (const [kind] of responses) assert.deepEqual(await shown(world(), `${campaign}/${kind}/count`), { count: 0 });
  });

  it('is beside audits of what was sent, which say who kept them and when', async () => {
    world().clock.set('2025-03-03T12:00:00Z');
    const campaign = await aCampaign(world());
    const path = `${campaign}/audits`;
    const sent = { emailsSent: 30, emailsUnsent: 2, emailSubject: 'Offer' };
    const audit = await shown<Record<string, unknown>>(world(), `${path}/${await makeRecord(world(), path, sent)}`);
    assert.deepEqual(
      ['emailsSent', 'emailsUnsent', 'emailSubject', 'createdBy', 'dateCreated', 'campaignId'].map((key) => audit[key]),
      [30, 2, 'Offer', 'ReeveApi', '2025-03-03T12:00:00Z', idOf(campaign)],
    );
    assert.equal((await shown(world(), campaign))['emailsSent'], 30);
    assert.equal((await world().delete(`${path}/${String(audit['id'])}`)).status, 204);
    assert.equal((await shown(world(), campaign))['emailsSent'], 0);
  });
});
