import { roundBilledHours, storedHours, toNumber } from '@reeve/calculation';
import { behaviour } from '../../unit/behaviour.ts';
import { billedHoursRule } from '../rate/billed-hours-rule.ts';
import { computeHours } from './compute-hours.ts';

/** The hours that are billed are those that were worked, as the work type counts them, of time that is not billed, too. */
export const billHours = behaviour('/time/entries', {
  says: 'the billed hours of a time entry are its hours, rounded by its work type, whether it is billed or not',
  source: 'evidence: time/rate-filled, time/billed-hours, time/worth',
  phase: 'derive',
  on: { changed: ['actualHours', 'workType', 'agreement', 'hoursBilled'] },
  sets: ['hoursBilled'],
  after: [computeHours],
  does: async ({ after }, unit) => {
    const rule = await billedHoursRule(after, unit);
    after.hoursBilled = toNumber(roundBilledHours(storedHours(after.actualHours), rule));
  },
});
