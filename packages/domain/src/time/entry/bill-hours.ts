import { behaviour } from '../../unit/behaviour.ts';
import { computeHours } from './compute-hours.ts';

/** The hours that are billed are those that were worked, where time is billed. */
export const billHours = behaviour('/time/entries', {
  says: 'the billed hours of a time entry are its hours where it is billable, and else none',
  source: 'evidence: time/rate-filled, time/role-rate',
  phase: 'derive',
  on: { changed: ['actualHours', 'billableOption', 'hoursBilled'] },
  sets: ['hoursBilled'],
  after: [computeHours],
  does: ({ after }) => {
    after.hoursBilled = after.billableOption === 'Billable' ? (after.actualHours ?? 0) : 0;
  },
});
