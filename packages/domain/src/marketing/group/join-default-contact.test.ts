import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aGroupedCompany, changed, inOneWorld, makeRecord } from '@reeve/testkit';

inOneWorld('the default contact of a company in a marketing group', (world) => {
  it('is in the group where that is asked for', async () => {
    const { company, contacts, group, path, members } = await aGroupedCompany(world(), 'Speaks');
    const [ann, bob] = contacts;
    await changed(world(), `/company/companies/${company}`, { defaultContact: { id: bob } });
    await makeRecord(world(), path, { group: { id: group }, defaultContactFlag: true, contactIds: [ann] });
    assert.deepEqual(await members(), [ann, bob]);
  });
});
