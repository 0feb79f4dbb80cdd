import { behaviour } from '../../unit/behaviour.ts';
import type { Unit } from '../../unit/unit.ts';
import { chargedCode, chargedTicket } from './charge/charged-record.ts';
import { takeMember } from './take-member.ts';

/** New time is done in the role and the way of what it is charged to, else of its member, and in the member's place. */
export const takeWorkRole = behaviour('/time/entries', {
  says: 'a new time entry takes work role and type from its ticket or charge code, agreement or member, and the place from that',
  source: 'evidence: time/defaults, time/of-charge',
  phase: 'complete',
  on: 'create',
  sets: ['workRole', 'workType', 'location', 'department'],
  after: [takeMember],
  does: async (entry, unit) => {
    const { after } = entry;
    const charge = (await chargedTicket(after, unit)) ?? (await chargedCode(after, unit));
    const agreement = after.agreement === null ? null : await unit.get('/finance/agreements', after.agreement);
    const member = after.member === null ? null : await unit.get('/system/members', after.member);
    for (const from of [charge, agreement, member]) {
      entry.fill('workRole', from?.workRole);
      entry.fill('workType', from?.workType);
    }
    if (after.workType === null) entry.fill('workType', await usualType(unit));
    entry.fill('location', member?.defaultLocation);
    entry.fill('department', member?.defaultDepartment);
  },
});

/** The work type that is marked as the one for everything; undefined where none is. */
async function usualType(unit: Unit): Promise<number | undefined> {
  return (await unit.first('/time/workTypes', { overallDefaultFlag: true, inactiveFlag: false }))?.id;
}
