import { roundBilledHours, storedHours, toNumber } from '@reeve/calculation';
import { behaviour } from '../../unit/behaviour.ts';
import { billedHoursRule } from '../rate/billed-hours-rule.ts';
import { computeHours } from './compute-hours.ts';

/** The hours that are billed are those that were worked, as the work type counts them, where time is billed. */
export const billHours = behaviour('/time/entries', {
  says: 'the billed hours of a time entry are its hours, rounded by its work type, where it is billable, and else none',
  source: 'evidence: time/rate-filled, time/billed-hours',
  phase: 'derive',
  on: { changed: ['actualHours', 'billableOption', 'workType', 'agreement', 'hoursBilled'] },
  sets: ['hoursBilled'],
  after: [computeHours],
  does: async ({ after }, unit) => {
    const isBilled = after.billableOption === 'Billable';
    const rule = isBilled ? await billedHoursRule(after, unit) : null;
    after.hoursBilled = rule === null ? 0 : toNumber(roundBilledHours(storedHours(after.actualHours), rule));
  },
});
