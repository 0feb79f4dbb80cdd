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

inOneWorld('the percentage of a project that is complete', (world) => {
  it('is none without tickets, follows those that are closed, opened again and deleted, and finds the project', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const id = await aProject(world());
      const progress = async () => (await shown(world(), `/project/projects/${id}`))['percentComplete'];
      assert.equal(await progress(), undefined);
      const phase = await aPhase(world(), id);
      const [one, two] = [
        await aProjectTicket(caller, phase, { budgetHours: 3 }),
        await aProjectTicket(caller, phase, { budgetHours: 1 }),
      ];
      assert.equal(await progress(), 0);
      await changed(caller, `/project/tickets/${one}`, { status: { name: 'Closed' } });
      assert.equal(await progress(), 0.75);
      const found = await world().get(`/project/projects?conditions=percentComplete>0.7 and id=${id}`);
      assert.equal((found.json as unknown[]).length, 1);
      assert.equal((await world().delete(`/project/tickets/${two}`)).status, 204);
      assert.equal(await progress(), 1);
      await changed(caller, `/project/tickets/${one}`, { status: { name: 'New' } });
      assert.equal(await progress(), 0);
    }
  });
});
