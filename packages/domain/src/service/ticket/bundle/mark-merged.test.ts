import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aTicket, inOlderVersion, inOneWorld, shown } from '../../../../../testkit/src/index.ts';

inOneWorld('a ticket that others were merged into', (world) => {
  it('is marked as long as they are there', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const [ticket, other] = [await aTicket(caller), await aTicket(caller)];
      const isMarked = async () => (await shown(world(), `/service/tickets/${ticket}`))['hasMergedChildTicketFlag'];
      assert.equal(await isMarked(), false);
      const body = { mergeTicketIds: [other], status: { name: 'Closed' } };
      assert.equal((await caller.post(`/service/tickets/${ticket}/merge`, body)).status, 200);
      assert.equal(await isMarked(), true);
      assert.equal((await caller.delete(`/service/tickets/${other}`)).status, 204);
      assert.equal(await isMarked(), false);
    }
  });
});
