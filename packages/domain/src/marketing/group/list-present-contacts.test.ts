import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aGroupedCompany, inOneWorld, makeRecord, shown } from '@reeve/testkit';

inOneWorld('a company that joins a marketing group', (world) => {
  it('is there with its contacts who are in it, and keeps them when a body does not speak of them', async () => {
    const { contacts, group, path, members } = await aGroupedCompany(world(), 'Joins');
    await makeRecord(world(), `/company/contacts/${contacts[0]}/groups`, { group: { id: group } });
    const id = await makeRecord(world(), path, { group: { id: group } });
    assert.deepEqual((await shown(world(), `${path}/${id}`))['contactIds'], [contacts[0]]);
    assert.equal((await world().put(`${path}/${id}`, { id, group: { id: group } })).status, 200);
    assert.deepEqual(await members(), [contacts[0]]);
  });
});
