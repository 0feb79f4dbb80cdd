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

inOneWorld('what is closed', (world) => {
  it('takes no tickets, new ones or others, be it the project or the phase; those there may be changed', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const project = await aProject(world());
      const [phase, open] = [await aPhase(world(), project), await aPhase(world(), project)];
      const [there, other] = [await aProjectTicket(world(), phase), await aProjectTicket(world(), open)];
      await changed(world(), `/project/projects/${project}/phases/${phase}`, { status: { name: 'Closed' } });
      const late = (id: number) => caller.post('/project/tickets', { summary: 'Late', phase: { id } });
      assert.match((await late(phase)).text, /Phase \d+ is closed/);
      const move = [{ op: 'replace', path: 'phase', value: { id: phase } }];
      assert.equal((await caller.patch(`/project/tickets/${other}`, move)).status, 400);
      await changed(caller, `/project/tickets/${there}`, { summary: 'Still mine' });
      await aProjectTicket(caller, open);
      await changed(world(), `/project/projects/${project}`, { status: { name: 'Closed' } });
      assert.match((await late(open)).text, /Project \d+ is closed/);
    }
  });
});
