import { aroundTheClock, type DaySpan, type Holiday } from '@reeve/calculation/working-time';
import type { RowOf } from '@reeve/store';

type CalendarRow = RowOf<'/schedule/calendars'>;
type HolidayRow = RowOf<'/schedule/holidayLists/{parentId}/holidays'>;
type Day = 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday';

const days: readonly Day[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const midnight = 1440;

/** The hours of a calendar's week, from Monday on; one without any is around the clock (evidence: service-levels/zones). */
export function weekOf(calendar: CalendarRow): readonly (readonly DaySpan[])[] {
  const week = days.map((day) => spanOf(calendar[`${day}StartTime`], calendar[`${day}EndTime`]));
  return week.some((spans) => spans.length > 0) ? week : aroundTheClock;
}

/** Days off; one that is not off all day has the hours that it names. */
export function holidaysOf(rows: readonly HolidayRow[]): Holiday[] {
  return rows.flatMap(({ date, allDayFlag, timeStart, timeEnd }) => {
    if (date === null) return [];
    const [off] = allDayFlag === true ? [] : spanOf(timeStart, timeEnd);
    return [off === undefined ? { date } : { date, off }];
  });
}

/** 23:59 and 00:00 are how the end of a day is written, and no day ends before it begins (evidence: service-levels/day-ends). */
function spanOf(start: string | null, end: string | null): DaySpan[] {
  const [from, until] = [minuteOf(start), minuteOf(end)];
  if (from === null || until === null) return [];
  return [{ from, until: until <= from || until === midnight - 1 ? midnight : until }];
}

/** The minute of the day of `08:00:00`; null for what is no time. */
function minuteOf(time: string | null): number | null {
  const [, hour, minute] = /(?:^|T)(\d\d):(\d\d)/.exec(time ?? '') ?? [];
  const found = Number(hour) * 60 + Number(minute);
  return found < midnight ? found : null;
}
