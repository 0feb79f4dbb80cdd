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

inOneWorld('the WBS code of a phase', (world) => {
  it('is the next one beside or below, unless it is sent, and another where the phase moves', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const project = await aProject(world());
      const codeOf = async (id: number) =>
        (await shown(world(), `/project/projects/${project}/phases/${id}`))['wbsCode'];
      const first = await aPhase(caller, project);
      const second = await aPhase(caller, project, { wbsCode: '9' });
      const third = await aPhase(caller, project);
      const below = { parentPhase: { id: first } };
      await aProjectTicket(world(), first);
      const inner = await aPhase(caller, project, below);
      const codes = await Promise.all([first, second, third, inner].map(codeOf));
      assert.deepEqual(codes, ['1', '9', '10', '1.2']);
      await changed(caller, `/project/projects/${project}/phases/${third}`, below);
      assert.equal(await codeOf(third), '1.3');
      await changed(caller, `/project/projects/${project}/phases/${third}`, { notes: 'Moved' });
      assert.equal(await codeOf(third), '1.3');
    }
  });

  it('cannot be below a phase of another project, nor below itself', async () => {
    const [one, two] = [await aProject(world()), await aProject(world())];
    const phase = await aPhase(world(), one);
    const strange = { description: 'Plan', parentPhase: { id: phase } };
    assert.equal((await world().post(`/project/projects/${two}/phases`, strange)).status, 400);
    const itself = [{ op: 'replace', path: 'parentPhase', value: { id: phase } }];
    assert.equal((await world().patch(`/project/projects/${one}/phases/${phase}`, itself)).status, 400);
  });
});
