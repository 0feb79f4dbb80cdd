import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aTicket } from '../../../../../testkit/src/builders/ticket.ts';
import { inOlderVersion } from '../../../../../testkit/src/older-version.ts';
import { onEachEngine } from '../../../../../testkit/src/on-each-engine.ts';
import { aWorld } from '../../../../../testkit/src/world.ts';

onEachEngine('children of a deleted ticket', (engine) => {
  it('stand by themselves, with nothing before them, in each version', async () => {
    await using world = await aWorld({ engine });
    for (const caller of [world, inOlderVersion(world)]) {
      const parent = await aTicket(caller);
      const fields = { parentTicketId: parent, predecessorType: 'Ticket', predecessorId: parent };
      const child = await aTicket(caller, fields);
      assert.equal((await caller.delete(`/service/tickets/${parent}`)).status, 204);
      const shown = (await caller.get(`/service/tickets/${child}`)).json as Record<string, unknown>;
      const left = [shown['parentTicketId'], shown['predecessorId'], shown['predecessorType']];
      assert.deepEqual(left, [undefined, undefined, undefined]);
      const changed = await caller.patch(`/service/tickets/${child}`, [
        { op: 'replace', path: 'parentTicketId', value: child },
      ]);
      assert.equal(changed.status, 400);
    }
  });
});
