import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aPhase,
  aProject,
  aProjectTicket,
  changed,
  inOlderVersion,
  inOneWorld,
} from '../../../../testkit/src/index.ts';

inOneWorld('a ticket with a predecessor', (world) => {
  it('shows whether that is closed, whatever is sent, and nothing of it where there is nothing to wait for', async () => {
    const phase = await aPhase(world(), await aProject(world()));
    const closed = await aProjectTicket(world(), phase);
    await changed(world(), `/project/tickets/${closed}`, { status: { name: 'Closed' } });
    for (const caller of [world(), inOlderVersion(world())]) {
      const path = `/project/tickets/${await aProjectTicket(caller, phase, { predecessorClosedFlag: true })}`;
      const waiting = { predecessorType: 'Ticket', predecessorId: closed, predecessorClosedFlag: false };
      assert.equal((await changed(caller, path, waiting))['predecessorClosedFlag'], true);
      const operations = ['predecessorType', 'predecessorId'].map((each) => ({ op: 'remove', path: each }));
      const { json } = await caller.patch(path, operations);
      assert.equal((json as Record<string, unknown>)['predecessorClosedFlag'], undefined);
    }
  });
});
