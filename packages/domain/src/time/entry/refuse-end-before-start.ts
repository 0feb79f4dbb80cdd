import { hoursOf } from '@reeve/calculation';
import { behaviour } from '../../unit/behaviour.ts';
import { workedTime } from './worked-time.ts';

/** Nobody works less than no time. */
export const refuseEndBeforeStart = behaviour('/time/entries', {
  says: 'a time entry ends after it starts, also with what is deducted',
  source: 'evidence: time/end-after-start',
  phase: 'refuse',
  on: { changed: ['timeStart', 'timeEnd', 'hoursDeduct'] },
  does: (entry) => {
    const worked = workedTime(entry.after);
    if (worked !== null && hoursOf(worked) === null)
      entry.refuse('InvalidField', 'timeEnd', 'The end time must be later than the start time.');
  },
});
