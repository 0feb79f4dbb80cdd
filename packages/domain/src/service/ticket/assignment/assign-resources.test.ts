import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aTicket, changed, inOlderVersion, inOneWorld, makeRecord, shown } from '../../../../../testkit/src/index.ts';

inOneWorld('a board that assigns by itself', (world) => {
  const resourcesOf = async (fields: object = {}, caller = world()) =>
    (await shown(world(), `/service/tickets/${await aTicket(caller, { ...fields })}`))['resources'];
  const board = '/service/boards/1';

  it('assigns new tickets to the members whom it lists, up to its limit, and to nobody whom it excludes', async () => {
    for (const id of [1, 2])
      await makeRecord(world(), `${board}/autoAssignResources`, { notifyWho: { id: 1 }, member: { id } });
    assert.equal(await resourcesOf(), undefined);
    await changed(world(), board, { autoAssignNewECTicketsFlag: true });
    assert.equal(await resourcesOf(), undefined);
    await changed(world(), board, { autoAssignNewTicketsFlag: true });
    for (const caller of [world(), inOlderVersion(world())])
      assert.equal(await resourcesOf({}, caller), 'Admin1, Tech1');
    assert.equal(await resourcesOf({ owner: { id: 2 } }), 'Tech1, Admin1');
    await makeRecord(world(), `${board}/excludedMembers`, { memberId: 1 });
    assert.equal(await resourcesOf(), 'Tech1');
    await changed(world(), board, { autoAssignLimitFlag: true, autoAssignLimitAmount: 4 });
    assert.equal(await resourcesOf(), undefined);
  });
});
