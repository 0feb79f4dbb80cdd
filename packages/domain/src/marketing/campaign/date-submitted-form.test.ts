import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCampaign, aContact, inOneWorld, makeRecord, shown } from '@reeve/testkit';

inOneWorld('a form of a campaign', (world) => {
  it('is submitted now, or when it is said to be', async () => {
    world().clock.set('2025-03-03T12:00:00Z');
    const path = `${await aCampaign(world())}/formsSubmitted`;
    const body = {
      contactId: await aContact(world(), { company: { id: 1 } }),
      ...{ url: 'https://provider.example/offer', topic: 'Backup', status: 'New' },
    };
    const dates: unknown[] = [];
    for (const more of [{}, { dateSubmitted: '2025-03-01T08:00:00Z' }]) {
      const id = await makeRecord(world(), path, { ...body, ...more });
      dates.push((await shown<Record<string, unknown>>(world(), `${path}/${id}`))['dateSubmitted']);
    }
    assert.deepEqual(dates, ['2025-03-03T12:00:00Z', '2025-03-01T08:00:00Z']);
  });
});
