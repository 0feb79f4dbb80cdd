import { behaviour } from '../../unit/behaviour.ts';
import { takeWorkRole } from './take-work-role.ts';

/** An hour costs what it costs in that role. Agreements, schedules and work types do not change the rate yet. */
export const takeRate = behaviour('/time/entries', {
  says: "a time entry has its work role's hourly rate",
  source: 'evidence: time/rate, time/rate-filled, time/role-rate',
  phase: 'complete',
  on: { changed: ['workRole', 'hourlyRate'] },
  sets: ['hourlyRate'],
  after: [takeWorkRole],
  when: ({ after, sent }) => after.hourlyRate === null || !sent.has('hourlyRate'),
  does: async ({ after }, unit) => {
    const role = after.workRole === null ? null : await unit.get('/time/workRoles', after.workRole);
    after.hourlyRate = role?.hourlyRate ?? 0;
  },
});
