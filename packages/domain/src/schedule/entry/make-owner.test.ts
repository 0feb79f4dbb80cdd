import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aTicket, changed, inOlderVersion, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

inOneWorld('the first member who is scheduled for a ticket', (world) => {
  const ownerAfter = async (members: readonly number[], caller = world()) => {
    const ticket = await aTicket(caller);
    const entry = { objectId: ticket, type: { identifier: 'S' } };
    const made = [];
    for (const id of members) made.push(await makeRecord(caller, '/schedule/entries', { ...entry, member: { id } }));
    const { owner } = await shown<{ owner?: { id: number } }>(world(), `/service/tickets/${ticket}`);
    const flags = made.map(async (id) => (await shown(world(), `/schedule/entries/${id}`))['ownerFlag']);
    return [owner?.id, ...(await Promise.all(flags))];
  };

  it('becomes its owner only where the board says so', async () => {
    assert.deepEqual(await ownerAfter([2, 1]), [undefined, false, false]);
    await changed(world(), '/service/boards/1', { autoAssignTicketOwnerFlag: true });
    for (const caller of [world(), inOlderVersion(world())])
      assert.deepEqual(await ownerAfter([2, 1], caller), [2, true, false]);
  });
});
