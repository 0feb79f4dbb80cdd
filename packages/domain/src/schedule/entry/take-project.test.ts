import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aPhase,
  aProject,
  aProjectTicket,
  aTicket,
  changed,
  inOlderVersion,
  inOneWorld,
  makeRecord,
  shown,
} from '../../../../testkit/src/index.ts';

inOneWorld('what is scheduled for a ticket', (world) => {
  it('is scheduled for its project, as long as it is about that ticket', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const project = await aProject(world());
      const ticket = await aProjectTicket(world(), await aPhase(world(), project));
      const when = { dateStart: '2025-03-04T09:00:00Z', dateEnd: '2025-03-04T11:00:00Z' };
      const who = { member: { identifier: 'Admin1' }, addMemberToProjectFlag: true, allowScheduleConflictsFlag: true };
      const body = { type: { identifier: 'S' }, objectId: ticket, ...who, ...when };
      const entry = await makeRecord(caller, '/schedule/entries', body);
      const hours = async () => (await shown(world(), `/project/projects/${project}`))['scheduledHours'];
      assert.equal(await hours(), 2);
      await changed(caller, `/schedule/entries/${entry}`, { objectId: await aTicket(world()) });
      assert.equal(await hours(), 0);
    }
  });
});
