import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCampaign, aContact, changed, inOneWorld, makeRecord, shown } from '@reeve/testkit';

inOneWorld('when a link is clicked', (world) => {
  it('is now where nobody says it, and stays when the record is changed', async () => {
    world().clock.set('2025-03-03T12:00:00Z');
    const contactId = await aContact(world(), { company: { id: 1 } });
    const responses = `${await aCampaign(world())}/linksClicked`;
    const path = `${responses}/${await makeRecord(world(), responses, { contactId, url: 'https://provider.example/offer', queryString: 'c=1' })}`;
    assert.equal((await shown(world(), path))['dateClicked'], '2025-03-03T12:00:00Z');
    world().clock.set('2025-03-04T12:00:00Z');
    await changed(world(), path, { contactId });
    assert.equal((await shown(world(), path))['dateClicked'], '2025-03-03T12:00:00Z');
  });
});
