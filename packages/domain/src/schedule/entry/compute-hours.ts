import { hours, hoursOf, toNumber } from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import { instantOf } from '../../action/stored-values.ts';
import { behaviour } from '../../unit/behaviour.ts';

/** Hours follow from start and end, and go with them; hours that are sent count only where one of them is missing. */
export const computeScheduledHours = behaviour('/schedule/entries', {
  says: "a schedule entry's hours are those from start to end, and go when one of these is taken away",
  source: 'evidence: schedule/hours',
  phase: 'derive',
  on: { changed: ['dateStart', 'dateEnd', 'hours'] },
  sets: ['hours'],
  does: (entry) => {
    const { before, after } = entry;
    const booked = bookedHours(after);
    if (booked !== null) after.hours = booked;
    else if (before !== null && bookedHours(before) !== null && !entry.changed('hours')) after.hours = null;
  },
});

function bookedHours({ dateStart, dateEnd }: RowOf<'/schedule/entries'>): number | null {
  const [start, end] = [instantOf(dateStart), instantOf(dateEnd)];
  const booked = start === null || end === null ? null : hoursOf({ start, end, deduct: hours(0) });
  return booked === null ? null : toNumber(booked);
}
