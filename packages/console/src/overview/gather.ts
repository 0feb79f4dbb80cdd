import type { ListedRecord } from '../data/listed-record.ts';

/** A column of a picture: a day, a week, a month, a priority, and its values in the order of the picture's series. */
export interface ChartColumn {
  readonly label: string;
  readonly values: readonly number[];
}

const dayMs = 86_400_000;

type Value = ListedRecord[string] | undefined;

/** The first days of so many weeks, months or days up to a moment, the oldest first, as `YYYY-MM-DD`. */
export function startsUpTo(now: number, unit: 'day' | 'week' | 'month', count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => startOf(back(now, unit, count - 1 - at), unit));
}

function back(now: number, unit: 'day' | 'week' | 'month', steps: number): number {
  if (unit !== 'month') return now - steps * (unit === 'day' ? 1 : 7) * dayMs;
  const date = new Date(now);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - steps, 1);
}

/** The day, the Monday or the first of the month that a moment belongs to. */
export function startOf(moment: number, unit: 'day' | 'week' | 'month'): string {
  const day = new Date(moment).toISOString().slice(0, 10);
  if (unit === 'day') return day;
  if (unit === 'month') return `${day.slice(0, 7)}-01`;
  const sinceMonday = (new Date(moment).getUTCDay() + 6) % 7;
  return new Date(moment - sinceMonday * dayMs).toISOString().slice(0, 10);
}

/** Adds up an amount by the day, week or month of each record; records without a moment count nowhere. */
export function sumBy(
  records: readonly ListedRecord[],
  unit: 'day' | 'week' | 'month',
  momentOf: (record: ListedRecord) => Value,
  amountOf: (record: ListedRecord) => number = () => 1,
): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const record of records) {
    const moment = Date.parse(String(momentOf(record) ?? ''));
    if (Number.isNaN(moment)) continue;
    const start = startOf(moment, unit);
    sums.set(start, (sums.get(start) ?? 0) + amountOf(record));
  }
  return sums;
}

/** The columns of sums, one a start. */
export function toColumns(
  starts: readonly string[],
  sums: readonly ReadonlyMap<string, number>[],
  labelOf: (start: string) => string,
): readonly ChartColumn[] {
  return starts.map((start) => ({ label: labelOf(start), values: sums.map((each) => each.get(start) ?? 0) }));
}
