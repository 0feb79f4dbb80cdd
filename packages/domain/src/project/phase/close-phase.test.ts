import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aPhase, aProject, changed, inOlderVersion, inOneWorld } from '../../../../testkit/src/index.ts';

inOneWorld('a phase', (world) => {
  it('says when it was closed, as long as it is', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const project = await aProject(world());
      const path = `/project/projects/${project}/phases/${await aPhase(world(), project)}`;
      const closed = await changed(caller, path, { status: { name: 'Closed' } });
      assert.equal(closed['actualEnd'], '2025-03-03T09:00:00Z');
      assert.equal((await changed(caller, path, { status: { name: 'Open' } }))['actualEnd'], undefined);
    }
  });
});
