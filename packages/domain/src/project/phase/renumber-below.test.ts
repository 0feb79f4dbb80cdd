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

inOneWorld('what stands below a phase', (world) => {
  it('has a code that begins with that of the phase, also with a new one', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const project = await aProject(world());
      const phases = `/project/projects/${project}/phases`;
      const top = await aPhase(world(), project);
      const below = await aPhase(world(), project, { parentPhase: { id: top } });
      const ticket = await aProjectTicket(world(), below);
      await changed(caller, `${phases}/${top}`, { wbsCode: '7' });
      const read = async (path: string) => (await shown(world(), path))['wbsCode'];
      assert.deepEqual([await read(`${phases}/${below}`), await read(`/project/tickets/${ticket}`)], ['7.1', '7.1.1']);
    }
  });
});
