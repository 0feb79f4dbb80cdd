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

inOneWorld('tickets after a phase', (world) => {
  it('show that it is closed, and open again', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const project = await aProject(world());
      const [before, after] = [await aPhase(world(), project), await aPhase(world(), project)];
      const ticket = await aProjectTicket(caller, after, { predecessorType: 'Phase', predecessorId: before });
      const path = `/project/projects/${project}/phases/${before}`;
      const waits = async () => (await shown(world(), `/project/tickets/${ticket}`))['predecessorClosedFlag'];
      assert.equal(await waits(), false);
      await changed(caller, path, { status: { name: 'Closed' } });
      assert.equal(await waits(), true);
      await changed(caller, path, { status: { name: 'Open' } });
      assert.equal(await waits(), false);
    }
  });
});
