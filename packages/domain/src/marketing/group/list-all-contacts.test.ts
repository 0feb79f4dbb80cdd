import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCompany, aContact, changed, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

inOneWorld('a company in a marketing group', (world) => {
  it('is there with all its contacts, or with none, as a flag tells', async () => {
    const company = await aCompany(world(), 'Listed');
    const contacts = [await aContact(world(), { company: { id: company } })];
    await aContact(world(), { company: { id: company }, inactiveFlag: true });
    await aContact(world(), { company: { id: await aCompany(world(), 'Other') } });
    const group = await makeRecord(world(), '/marketing/groups', { name: 'News' });
    const path = `/company/companies/${company}/groups`;
    const own = `${path}/${await makeRecord(world(), path, { group: { id: group }, allContactsFlag: true })}`;
    const { contactIds, allContactsFlag } = await shown(world(), own);
    assert.deepEqual([contactIds, allContactsFlag], [contacts, false]);
    assert.deepEqual((await changed(world(), own, { removeAllContactsFlag: true }))['contactIds'] ?? [], []);
  });
});
