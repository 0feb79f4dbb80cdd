import { behaviour } from '../../unit/behaviour.ts';
import type { Unit } from '../../unit/unit.ts';
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
    if (entry.after.workType === null) entry.fill('workType', await usualType(unit));
    entry.fill('location', member?.defaultLocation);
    entry.fill('department', member?.defaultDepartment);
  },
});

/** The work type that is marked as the one for everything; undefined where none is. */
async function usualType(unit: Unit): Promise<number | undefined> {
  return (await unit.first('/time/workTypes', { overallDefaultFlag: true, inactiveFlag: false }))?.id;
}
