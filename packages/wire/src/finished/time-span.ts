/** A stretch of time between two instants, as stored, that do not belong to it; null stands for no end. */
export interface TimeSpan {
  readonly after: string | null;
  readonly before: string | null;
}

/** All of time: what shows nothing that follows it. */
export const always: TimeSpan = { after: null, before: null };

/** The widest stretch around what lies between two moments that has none of the instants in it; null where one lies between them. */
export function timeSpanAround(first: string, last: string, instants: readonly string[]): TimeSpan | null {
  let [after, before]: [string | null, string | null] = [null, null];
  for (const instant of instants) {
    if (first <= instant && instant <= last) return null;
    if (instant < first && (after === null || instant > after)) after = instant;
    if (instant > last && (before === null || instant < before)) before = instant;
  }
  return after === null && before === null ? always : { after, before };
}

/** Whether a moment lies in it. */
export function isWithin({ after, before }: TimeSpan, moment: string): boolean {
  return (after === null || after < moment) && (before === null || moment < before);
}
