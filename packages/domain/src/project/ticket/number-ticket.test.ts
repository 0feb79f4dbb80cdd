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

inOneWorld('the WBS code of a project ticket', (world) => {
  it('is the next one below its phase, which no other has, unless it is sent', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const project = await aProject(world());
      const [phase, other] = [await aPhase(world(), project), await aPhase(world(), project)];
      const codeOf = async (id: number) => (await shown(world(), `/project/tickets/${id}`))['wbsCode'];
      const sent = await aProjectTicket(caller, phase, { wbsCode: '1.2' });
      const first = await aProjectTicket(caller, phase, { wbsCode: '1.1' });
      const next = await aProjectTicket(caller, phase);
      assert.deepEqual([await codeOf(sent), await codeOf(first), await codeOf(next)], ['1.2', '1.1', '1.3']);
      await changed(caller, `/project/tickets/${next}`, { phase: { id: other } });
      assert.equal(await codeOf(next), '2.1');
    }
  });
});
