import type { Hours } from '../money.ts';
import { roundedQuotient } from '../rounding.ts';
import { withinLimit } from '../ten-thousandths.ts';

/** How a work type counts the hours that are billed; zero where it says nothing. */
export interface BilledHoursRule {
  readonly increment: Hours;
  readonly least: Hours;
  readonly most: Hours;
}

/**
 * The hours that are billed of those that were worked: up to the next whole increment, at least the least and at most the
 * most. Nothing worked is nothing billed. Raises `out of range`.
 */
export function roundBilledHours(worked: Hours, { increment, least, most }: BilledHoursRule): Hours {
  if (worked <= 0) return withinLimit(0);
  const whole = increment > 0 ? roundedQuotient(worked, increment, 'up') * increment : worked;
  const atLeast = Math.max(whole, least);
  return withinLimit(most > 0 ? Math.min(atLeast, most) : atLeast);
}
