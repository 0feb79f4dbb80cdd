import { dayLength, hours, hoursOf, toNumber } from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import { instantOf } from '../../action/stored-values.ts';

/** A part of a schedule entry: a day of 24 hours at most, as it is stored. */
export interface EntryPart {
  readonly dateStart: string;
  readonly dateEnd: string;
  readonly hoursScheduled: number;
}

/** Nobody is booked for longer than a year in one piece; what is, has one part a day up to here. */
const mostParts = 366;

/**
 * The parts of an entry, counted from its start (evidence: schedule/details): none without start or end, one for
 * an entry without length.
 */
export function partsOf({
  dateStart,
  dateEnd,
}: Pick<RowOf<'/schedule/entries'>, 'dateStart' | 'dateEnd'>): EntryPart[] {
  const [from, until] = [instantOf(dateStart), instantOf(dateEnd)];
  if (from === null || until === null || until < from) return [];
  const count = Math.min(Math.max(1, Math.ceil((until - from) / dayLength)), mostParts);
  return Array.from({ length: count }, (_, at) => {
    const start = from + at * dayLength;
    const end = Math.min(start + dayLength, until);
    const booked = hoursOf({ start, end, deduct: hours(0) });
    return { dateStart: stored(start), dateEnd: stored(end), hoursScheduled: booked === null ? 0 : toNumber(booked) };
  });
}

function stored(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 19)}Z`;
}
