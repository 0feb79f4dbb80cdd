import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aProject,
  changed,
  firstId,
  inOlderVersion,
  inOneWorld,
  makeRecord,
  shown,
} from '../../../../testkit/src/index.ts';

type Row = { readonly workRole?: { readonly id: number } };

inOneWorld('the work role of a team member', (world) => {
  it('is the usual one of the member, or what is sent', async () => {
    const member = { id: await firstId(world(), '/system/members') };
    const [one, two] = await shown<{ id: number }[]>(world(), '/time/workRoles');
    await changed(world(), `/system/members/${member.id}`, { workRole: { id: two?.id } });
    for (const caller of [world(), inOlderVersion(world())]) {
      const path = `/project/projects/${await aProject(world())}/teamMembers`;
      const role = { projectRole: { identifier: 'Project Team Member' } };
      const id = await makeRecord(caller, path, { member, ...role });
      assert.equal((await shown<Row>(world(), `${path}/${id}`)).workRole?.id, two?.id);
      const second = { member, projectRole: { identifier: 'Project Contact' }, workRole: { id: one?.id } };
      const other = await makeRecord(caller, path, second);
      assert.equal((await shown<Row>(world(), `${path}/${other}`)).workRole?.id, one?.id);
      assert.equal((await caller.post(path, { member, ...role })).status, 400);
    }
  });
});
