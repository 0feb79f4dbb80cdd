import { hoursOf, toNumber } from '@reeve/calculation';
import { behaviour } from '../../unit/behaviour.ts';
import { workedTime } from './worked-time.ts';

/** Hours follow from start and end; hours that are sent count only where an end is missing, and time without either has none yet. */
export const computeHours = behaviour('/time/entries', {
  says: "a time entry's hours are those from start to end, less what is deducted; without an end those that are sent, else none",
  source: 'evidence: time/hours, time/hours-always',
  phase: 'derive',
  on: { changed: ['timeStart', 'timeEnd', 'hoursDeduct', 'actualHours'] },
  sets: ['actualHours'],
  does: ({ after }) => {
    const worked = workedTime(after);
    const hours = worked === null ? null : hoursOf(worked);
    if (hours !== null) after.actualHours = toNumber(hours);
    else after.actualHours ??= 0;
  },
});
