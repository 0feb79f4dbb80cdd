import { CalculationError } from '../calculation-error.ts';
import type { DaySpan } from './working-calendar.ts';

/** The spans of a day in order, those that touch made one. Raises `not a span`. */
export function joined(spans: readonly DaySpan[]): DaySpan[] {
  const result: DaySpan[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    checkSpan(span);
    const last = result.at(-1);
    if (last === undefined || last.until < span.from) result.push(span);
    else result[result.length - 1] = { from: last.from, until: Math.max(last.until, span.until) };
  }
  return result;
}

/** What is left of the spans without a part of the day. Raises `not a span`. */
export function without(spans: readonly DaySpan[], off: DaySpan): DaySpan[] {
  checkSpan(off);
  return spans
    .flatMap(({ from, until }) => [
      { from, until: Math.min(until, off.from) },
      { from: Math.max(from, off.until), until },
    ])
    .filter(({ from, until }) => from < until);
}

function checkSpan({ from, until }: DaySpan): void {
  if (Number.isInteger(from) && Number.isInteger(until) && 0 <= from && from < until && until <= 1440) return;
  throw new CalculationError('not a span', `A day has no hours from minute ${from} to minute ${until}.`);
}
