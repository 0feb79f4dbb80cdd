/** A day on which the office is shut. */
export interface HolidayDate {
  readonly name: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
}

/** The usual office holidays of the United States in a year, in the order of the calendar. */
export function holidaysOf(year: number): HolidayDate[] {
  const thanksgiving = nthWeekday(year, 11, 4, 4);
  return [
    { name: "New Year's Day", date: isoDate(year, 1, 1) },
    { name: 'Memorial Day', date: lastWeekday(year, 5, 1) },
    { name: 'Independence Day', date: isoDate(year, 7, 4) },
    { name: 'Labor Day', date: nthWeekday(year, 9, 1, 1) },
    { name: 'Thanksgiving Day', date: thanksgiving },
    { name: 'Day after Thanksgiving', date: isoDate(year, 11, Number(thanksgiving.slice(8)) + 1) },
    { name: 'Christmas Day', date: isoDate(year, 12, 25) },
  ];
}

/** The nth of a weekday (0 is Sunday) in a month (1 to 12). */
function nthWeekday(year: number, month: number, weekday: number, nth: number): string {
  const first = new Date(Date.UTC(year, month - 1, 1)).getUTCDay();
  return isoDate(year, month, 1 + ((weekday - first + 7) % 7) + (nth - 1) * 7);
}

function lastWeekday(year: number, month: number, weekday: number): string {
  const fifth = nthWeekday(year, month, weekday, 5);
  return Number(fifth.slice(5, 7)) === month ? fifth : nthWeekday(year, month, weekday, 4);
}

function isoDate(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}
