import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aTicket, changed, inOlderVersion, inOneWorld, shown } from '../../../../../testkit/src/index.ts';

inOneWorld('the owner of a ticket', (world) => {
  const resourcesOf = async (ticket: number) => (await shown(world(), `/service/tickets/${ticket}`))['resources'];

  it('is among its resources, from the start or later, and as long as he owns it', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const ticket = await aTicket(caller, { owner: { identifier: 'Tech1' } });
      const path = `/service/tickets/${ticket}`;
      assert.equal(await resourcesOf(ticket), 'Tech1');
      assert.equal((await changed(caller, path, { owner: { identifier: 'Admin1' } }))['resources'], 'Admin1');
      assert.equal((await caller.patch(path, [{ op: 'remove', path: 'owner' }])).status, 200);
      assert.equal(await resourcesOf(ticket), undefined);
    }
  });
});
