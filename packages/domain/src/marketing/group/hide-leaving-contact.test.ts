import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aGroupedCompany, inOneWorld, makeRecord, shown } from '@reeve/testkit';

inOneWorld('a contact that leaves a marketing group', (world) => {
  it('is not shown by its company any more, from whichever side it leaves', async () => {
    const { contacts, group, path } = await aGroupedCompany(world(), 'Hides');
    const [ann, bob] = contacts;
    const own = `${path}/${await makeRecord(world(), path, { group: { id: group }, contactIds: [ann, bob] })}`;
    const [joined] = await shown<{ id: number }[]>(world(), `/company/contacts/${bob}/groups`);
    assert.equal((await world().delete(`/company/contacts/${bob}/groups/${joined?.id}`)).status, 204);
    assert.deepEqual((await shown(world(), own))['contactIds'], [ann]);
    assert.equal((await world().delete(`/marketing/groups/${group}/contacts/${ann}`)).status, 204);
    assert.deepEqual((await shown(world(), own))['contactIds'] ?? [], []);
  });
});
