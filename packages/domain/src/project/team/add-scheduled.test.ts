import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aPhase,
  aProject,
  aProjectTicket,
  inOlderVersion,
  inOneWorld,
  makeRecord,
  shown,
} from '../../../../testkit/src/index.ts';

type Member = {
  readonly member: { readonly identifier: string };
  readonly projectRole: { readonly identifier: string };
};

inOneWorld('who is scheduled for a project', (world) => {
  it('joins its team where the entry says so, once', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const project = await aProject(world());
      const ticket = await aProjectTicket(world(), await aPhase(world(), project));
      const body = { type: { identifier: 'S' }, objectId: ticket, member: { identifier: 'Admin1' } };
      const team = async () => {
        const rows = await shown<Member[]>(world(), `/project/projects/${project}/teamMembers`);
        return rows.map(({ member, projectRole }) => `${member.identifier}, ${projectRole.identifier}`);
      };
      const before = await team();
      const added = { ...body, addMemberToProjectFlag: true, allowScheduleConflictsFlag: true };
      for (const _ of [1, 2]) await makeRecord(caller, '/schedule/entries', added);
      assert.deepEqual(await team(), [...before, 'Admin1, Project Team Member']);
    }
  });
});
