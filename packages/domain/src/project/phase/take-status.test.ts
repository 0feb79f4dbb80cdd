import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aPhase, aProject, inOlderVersion, inOneWorld, shown } from '../../../../testkit/src/index.ts';

inOneWorld('the status of a new phase', (world) => {
  it('is the default one, or what is sent', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const project = await aProject(world());
      const read = async (id: number) =>
        (await shown<{ status: { name: string } }>(world(), `/project/projects/${project}/phases/${id}`)).status.name;
      assert.equal(await read(await aPhase(caller, project)), 'Open');
      assert.equal(await read(await aPhase(caller, project, { status: { name: 'In Progress' } })), 'In Progress');
    }
  });
});
