import { storedHours, type WorkedTime } from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import { instantOf } from '../../action/stored-values.ts';

/** What the hours of an entry are calculated from; null while a start or an end is missing. */
export function workedTime({ timeStart, timeEnd, hoursDeduct }: RowOf<'/time/entries'>): WorkedTime | null {
  const [start, end] = [instantOf(timeStart), instantOf(timeEnd)];
  return start === null || end === null ? null : { start, end, deduct: storedHours(hoursDeduct) };
}
