import { dayLength } from '@reeve/calculation';
import { instantOf } from '../../action/stored-values.ts';
import { behaviour } from '../../unit/behaviour.ts';

const earliest = Date.parse('2000-01-01T00:00:00Z');
const yearAhead = 366 * dayLength;

/** Nobody works for three days on end, nor in 1900: somebody wrote the wrong date. */
export const refuseSlip = behaviour('/time/entries', {
  says: 'a time entry is at most a day long, not before 2000 and not more than a year ahead',
  source: 'evidence: time/longest',
  phase: 'refuse',
  on: { changed: ['timeStart', 'timeEnd'] },
  when: ({ trusted }) => !trusted,
  does: (entry, { now }) => {
    const [start, end] = [instantOf(entry.after.timeStart), instantOf(entry.after.timeEnd)];
    if (start !== null && (start < earliest || start > Date.parse(now) + yearAhead))
      entry.refuse('InvalidField', 'timeStart', 'The start time is not within the dates that time is entered for.');
    if (start !== null && end !== null && end - start > dayLength)
      entry.refuse('InvalidField', 'timeEnd', 'A time entry cannot be longer than 24 hours.');
  },
});
