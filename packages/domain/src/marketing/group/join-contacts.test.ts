import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aGroupedCompany, changed, inOlderVersion, inOneWorld, makeRecord, shown } from '@reeve/testkit';

inOneWorld('the contacts with whom a company is in a marketing group', (world) => {
  it('are in the group, and those that it names no more are not', async () => {
    for (const [name, caller] of [
      ['Names', world()],
      ['Names too', inOlderVersion(world())],
    ] as const) {
      const { contacts, group, path, members } = await aGroupedCompany(world(), name);
      const [ann, bob] = contacts;
      const own = `${path}/${await makeRecord(caller, path, { group: { id: group }, contactIds: [ann] })}`;
      assert.deepEqual(await members(), [ann]);
      const [joined] = await shown<{ group: { id: number } }[]>(world(), `/company/contacts/${ann}/groups`);
      assert.equal(joined?.group.id, group);
      await changed(caller, own, { contactIds: [bob] });
      assert.deepEqual(await members(), [bob]);
      await changed(caller, own, { allContactsFlag: true });
      assert.deepEqual(await members(), [ann, bob]);
      await changed(caller, own, { removeAllContactsFlag: true });
      assert.deepEqual(await members(), []);
      assert.equal((await world().delete(`/marketing/groups/${group}`)).status, 204);
    }
  });
});
