import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aPhase,
  aProject,
  aProjectTicket,
  changed,
  inOlderVersion,
  inOneWorld,
  shown,
} from '../../../../testkit/src/index.ts';

inOneWorld('tickets after one that is deleted', (world) => {
  it('show no predecessor, nor that it was closed', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const project = await aProject(world());
      const [first, second] = [await aPhase(world(), project), await aPhase(world(), project)];
      const ticket = await aProjectTicket(world(), second);
      const closing = { status: { name: 'Closed' } };
      for (const [predecessorType, predecessorId, path] of [
        ['Ticket', ticket, `/project/tickets/${ticket}`],
        ['Phase', first, `/project/projects/${project}/phases/${first}`],
      ] as const) {
        await changed(caller, path, closing);
        const waits = await aProjectTicket(caller, second, { predecessorType, predecessorId });
        const waiting = () => shown(world(), `/project/tickets/${waits}`);
        assert.equal((await waiting())['predecessorClosedFlag'], true);
        assert.equal((await caller.delete(path)).status, 204);
        const left = await waiting();
        assert.deepEqual([left['predecessorType'], left['predecessorId']], [undefined, undefined]);
        assert.equal(left['predecessorClosedFlag'], undefined);
      }
    }
  });
});
