import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aProject, inOlderVersion, inOneWorld, shown } from '../../../../testkit/src/index.ts';

inOneWorld('hours and amounts of a new project', (world) => {
  it('are 0, but for what is sent', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const id = await aProject({ ...world(), post: caller.post }, { estimatedHours: 12 });
      const { actualHours, scheduledHours, estimatedHours, billingAmount } = await shown(
        world(),
        `/project/projects/${id}`,
      );
      assert.deepEqual([actualHours, scheduledHours, estimatedHours, billingAmount], [0, 0, 12, 0]);
    }
  });
});
