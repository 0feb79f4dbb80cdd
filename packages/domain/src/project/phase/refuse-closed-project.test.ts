import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aPhase, aProject, changed, inOlderVersion, inOneWorld } from '../../../../testkit/src/index.ts';

inOneWorld('a closed project', (world) => {
  it('takes no new phases, until it is opened again; those that it has may be changed', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const id = await aProject(world());
      const [path, phase] = [`/project/projects/${id}`, await aPhase(world(), id)];
      await changed(world(), path, { status: { name: 'Closed' } });
      const refused = await caller.post(`${path}/phases`, { description: 'More' });
      assert.equal(refused.status, 400);
      assert.match(refused.text, /is closed and takes no new phases/);
      await changed(caller, `${path}/phases/${phase}`, { notes: 'Done' });
      await changed(world(), path, { status: { name: 'New' } });
      await aPhase(caller, id);
    }
  });
});
