import { chooseRate, toNumber } from '@reeve/calculation';
import { behaviour } from '../../unit/behaviour.ts';
import { gatherRate } from '../rate/gather-rate.ts';

/** An hour costs what ticket, project, agreement, member, work role and work type make of it. Another price is said by changing it. */
export const takeRate = behaviour('/time/entries', {
  says: 'a time entry has the hourly rate of its ticket or project, else its agreement, else its member, else its work role, and what its work type makes of that',
  source: 'evidence: time/rate, time/rate-filled, time/rate-order',
  phase: 'derive',
  on: {
    changed: ['workRole', 'workType', 'agreement', 'ticket', 'project', 'phase', 'location', 'member', 'hourlyRate'],
  },
  sets: ['hourlyRate'],
  when: (entry) => entry.after.hourlyRate === null || !entry.sent.has('hourlyRate') || !entry.changed('hourlyRate'),
  does: async ({ after }, unit) => {
    after.hourlyRate = toNumber(chooseRate(await gatherRate(after, unit)));
  },
});
