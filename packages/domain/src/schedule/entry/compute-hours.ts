import { hours, hoursOf, toNumber } from '@reeve/calculation';
import { instantOf } from '../../action/stored-values.ts';
import { behaviour } from '../../unit/behaviour.ts';

/** Hours follow from start and end; hours that are sent count only where one of them is missing. */
export const computeScheduledHours = behaviour('/schedule/entries', {
  says: "a schedule entry's hours are those from start to end",
  source: 'evidence: schedule/hours',
  phase: 'derive',
  on: { changed: ['dateStart', 'dateEnd', 'hours'] },
  sets: ['hours'],
  does: ({ after }) => {
    const [start, end] = [instantOf(after.dateStart), instantOf(after.dateEnd)];
    const booked = start === null || end === null ? null : hoursOf({ start, end, deduct: hours(0) });
    if (booked !== null) after.hours = toNumber(booked);
  },
});
