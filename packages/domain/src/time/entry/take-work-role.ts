import { behaviour } from '../../unit/behaviour.ts';
import { takeMember } from './take-member.ts';

/** New time is done in its member's usual role and place. */
export const takeWorkRole = behaviour('/time/entries', {
  says: 'a new time entry takes work role, work type, location and department from its member',
  source: 'evidence: time/defaults',
  phase: 'complete',
  on: 'create',
  sets: ['workRole', 'workType', 'location', 'department'],
  after: [takeMember],
  does: async (entry, unit) => {
    const id = entry.after.member;
    const member = id == null ? null : await unit.get('/system/members', id);
    entry.fill('workRole', member?.workRole);
    entry.fill('workType', member?.workType);
    entry.fill('location', member?.defaultLocation);
    entry.fill('department', member?.defaultDepartment);
  },
});
