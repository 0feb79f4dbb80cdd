/** A part of a day, in minutes from its midnight on the clock: 480 to 1020 is 08:00 to 17:00. 1440 is the next midnight. */
export interface DaySpan {
  readonly from: number;
  readonly until: number;
}

/** A day, `YYYY-MM-DD`, on which nobody works, or not in the part that is named. */
export interface Holiday {
  readonly date: string;
  readonly off?: DaySpan;
}

/** When is worked: the hours of each weekday from Monday on, the days off, and the zone whose clocks count. */
export interface WorkingCalendar {
  readonly zone: string;
  readonly week: readonly (readonly DaySpan[])[];
  readonly holidays: readonly Holiday[];
}

/** The spans of every day: around the clock. */
export const aroundTheClock: readonly (readonly DaySpan[])[] = Array.from({ length: 7 }, () => [
  { from: 0, until: 1440 },
]);
