import { CalculationError } from '../calculation-error.ts';
import type { Hours } from '../money.ts';
import { roundedQuotient } from '../rounding.ts';
import { rounded, steps, sumOf, withinLimit } from '../ten-thousandths.ts';

/** Milliseconds of a ten-thousandth and of a hundredth of an hour. */
const tenThousandth = 360;
const hundredth = 36_000;

/** When work began and ended (instants), and the hours that do not count. */
export interface WorkedTime {
  readonly start: number;
  readonly end: number;
  readonly deduct: Hours;
}

/**
 * The hours of a time entry, in hundredths, half up. Null where there is less than none: it ends before it begins, or
 * more is deducted than was worked. Raises `out of range`.
 */
export function hoursOf({ start, end, deduct }: WorkedTime): Hours | null {
  const worked = end - start - deduct * tenThousandth;
  if (worked < 0) return null;
  if (!Number.isSafeInteger(worked)) throw new CalculationError('out of range', 'The hours are too many.');
  return withinLimit(roundedQuotient(worked, hundredth, 'half up') * steps.hundredth);
}

/** The sum of hours, in hundredths, half up. Raises `out of range`. */
export function sumOfHours(hours: readonly Hours[]): Hours {
  return rounded(sumOf(hours), steps.hundredth, 'half up');
}
