/** What is written between the brackets of a date, in pieces that are only known to be digits. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  readonly fraction: string;
  /** `Z`, or a sign with hours and minutes. */
  readonly offset?: string;
}

const time = String.raw`(?:(?:t|\s+)(\d\d?):(\d\d)(?::(\d\d)(?:\.(\d+))?)?(?:\s*([ap])m)?(?:\s*(z|[+-]\d\d:?\d\d))?)?\s*$`;
const yearFirst = new RegExp(String.raw`^\s*(\d{4})[-/](\d\d?)[-/](\d\d?)${time}`, 'i');
const monthFirst = new RegExp(String.raw`^\s*(\d\d?)/(\d\d?)/(\d{4})${time}`, 'i');

/**
 * Divides a date as .NET reads it where the culture is invariant (evidence: dates/in-conditions-forms): the year first,
 * with dashes or slashes, or the month first, with slashes; leading zeros may be missing; a time of 24 hours, or of 12 with
 * `AM` or `PM`. Whether there is such a day and such a time is not looked at. Nothing where it is none of these.
 */
export function readDateForm(text: string): DateParts | undefined {
  const yearly = yearFirst.exec(text);
  if (yearly !== null) return toParts(yearly[1], yearly[2], yearly[3], yearly.slice(4));
  const monthly = monthFirst.exec(text);
  return monthly === null ? undefined : toParts(monthly[3], monthly[1], monthly[2], monthly.slice(4));
}

function toParts(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  rest: string[],
): DateParts {
  const [hour, minute, second, fraction = '', half, offset] = rest as (string | undefined)[];
  return {
    ...{ year: Number(year), month: Number(month), day: Number(day), fraction },
    ...(hour === undefined
      ? {}
      : { hour: hourOfDay(Number(hour), half), minute: Number(minute), second: Number(second ?? 0) }),
    ...(offset === undefined ? {} : { offset }),
  };
}

/** An hour of a half day that no clock shows is left as a number that is no hour of a day either. */
function hourOfDay(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return 24 + hour;
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}
