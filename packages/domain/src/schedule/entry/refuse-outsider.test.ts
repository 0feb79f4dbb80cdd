import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aPhase,
  aProject,
  aProjectTicket,
  aTicket,
  inOlderVersion,
  inOneWorld,
  makeRecord,
  refusals,
} from '../../../../testkit/src/index.ts';

inOneWorld('whoever is not on the team of a project', (world) => {
  it('is not scheduled for its tickets, also not from elsewhere, and is once on it', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const project = await aProject(world());
      const ticket = await aProjectTicket(world(), await aPhase(world(), project));
      const member = { identifier: 'Admin1' };
      const body = { type: { identifier: 'S' }, objectId: ticket, member };
      assert.deepEqual(await refusals(caller, '/schedule/entries', body), {
        member: 'The member is not on the team of the project.',
      });
      const elsewhere = await makeRecord(caller, '/schedule/entries', { ...body, objectId: await aTicket(world()) });
      const move = [{ op: 'replace', path: 'objectId', value: ticket }];
      assert.equal((await caller.patch(`/schedule/entries/${elsewhere}`, move)).status, 400);
      const row = { member, projectRole: { identifier: 'Project Team Member' } };
      await makeRecord(world(), `/project/projects/${project}/teamMembers`, row);
      await makeRecord(caller, '/schedule/entries', body);
      assert.equal((await caller.patch(`/schedule/entries/${elsewhere}`, move)).status, 200);
    }
  });
});
