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

inOneWorld('tickets after a ticket', (world) => {
  it('show that it is closed, and open again', async () => {
    const phase = await aPhase(world(), await aProject(world()));
    for (const caller of [world(), inOlderVersion(world())]) {
      const before = await aProjectTicket(world(), phase);
      const ticket = await aProjectTicket(caller, phase, { predecessorType: 'Ticket', predecessorId: before });
      const waits = async () => (await shown(world(), `/project/tickets/${ticket}`))['predecessorClosedFlag'];
      for (const [status, closed] of [
        ['Closed', true],
        ['New', false],
      ] as const) {
        await changed(caller, `/project/tickets/${before}`, { status: { name: status } });
        assert.equal(await waits(), closed);
      }
    }
  });
});
