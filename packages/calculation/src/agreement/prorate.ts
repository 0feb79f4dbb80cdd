import type { Money } from '../money.ts';
import type { DayPeriod } from '../period/cycle-period.ts';
import { roundedRatio } from '../rounding.ts';
import { minus, steps, withinLimit } from '../ten-thousandths.ts';

/**
 * The part of a period's amount that falls on its days from one to another, both included; days outside of the period do not
 * count. In cents: what is due up to a day is rounded half up, and a part is the difference of two such sums, so that the
 * parts of a period always come to the whole, however it is cut. Raises `out of range`.
 */
export function prorated(amount: Money, { first, last }: DayPeriod, from: number, to: number): Money {
  const [begins, ends] = [Math.max(from, first), Math.min(to, last)];
  if (ends < begins) return withinLimit(0);
  const length = last - first + 1;
  return minus(dueUpTo(amount, ends - first + 1, length), dueUpTo(amount, begins - first, length));
}

function dueUpTo(amount: Money, days: number, of: number): Money {
  return withinLimit(roundedRatio(amount, days, of * steps.hundredth, 'half up') * steps.hundredth);
}
