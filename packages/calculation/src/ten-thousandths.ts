import { CalculationError } from './calculation-error.ts';
import { type RoundingMode, roundedQuotient, roundedQuotientOf, roundedRatio } from './rounding.ts';

declare const unit: unique symbol;

/**
 * An exact decimal with four places, kept as the whole number of its ten-thousandths (docs/decisions/0007-money.md).
 * The unit is known to the compiler only: money is not added to hours by mistake.
 */
export type TenThousandths<Unit extends string = string> = number & { readonly [unit]: Unit };

/** How fine an answer is: in ten-thousandths, in cents (hundredths of an hour, of a percent), in whole ones. */
export const steps = { tenThousandth: 1, hundredth: 100, whole: 10_000 } as const;
export type RoundingStep = (typeof steps)[keyof typeof steps];

/** Five hundred billion: up to here every ten-thousandth has a JSON number of its own. */
const limit = 5_000_000_000_000_000;

/** A whole number of ten-thousandths as a decimal. Raises `out of range` for more than the limit. */
export function withinLimit<Unit extends string>(whole: number): TenThousandths<Unit> {
  if (Math.abs(whole) > limit) throw new CalculationError('out of range', 'The amount is too large.');
  // Minus zero would be told from zero by whoever compares with care.
  return (whole + 0) as TenThousandths<Unit>;
}

/** The JSON number of an exact decimal. */
export function toNumber(value: TenThousandths): number {
  return value / steps.whole;
}

/** The sum. Raises `out of range` as soon as what is added up is too large. */
export function sumOf<Unit extends string>(values: readonly TenThousandths<Unit>[]): TenThousandths<Unit> {
  let sum = 0;
  for (const value of values) sum = withinLimit(sum + value);
  return sum as TenThousandths<Unit>;
}

/** What is left of the first. Raises `out of range`. */
export function minus<Unit extends string>(
  from: TenThousandths<Unit>,
  what: TenThousandths<Unit>,
): TenThousandths<Unit> {
  return withinLimit(from - what);
}

/** The larger one. */
export function atLeast<Unit extends string>(
  floor: TenThousandths<Unit>,
  value: TenThousandths<Unit>,
): TenThousandths<Unit> {
  return value < floor ? floor : value;
}

/** The nearest step by the mode. */
export function rounded<Unit extends string>(
  value: TenThousandths<Unit>,
  step: RoundingStep,
  mode: RoundingMode,
): TenThousandths<Unit> {
  return withinLimit(roundedQuotient(value, step, mode) * step);
}

/** An amount in cents, half up: what is owed is paid in these. */
export function inCents(amount: TenThousandths<'money'>): TenThousandths<'money'> {
  return rounded(amount, steps.hundredth, 'half up');
}

/** An amount and how many times it counts. */
export interface Product<Unit extends string> {
  readonly amount: TenThousandths<Unit>;
  readonly times: TenThousandths<'quantity'>;
}

/**
 * The sum of products, rounded once, at the end: no digit is lost between the lines. Raises `out of range` when the
 * sum is too large.
 */
export function sumOfProducts<Unit extends string>(
  products: readonly Product<Unit>[],
  step: RoundingStep,
  mode: RoundingMode,
): TenThousandths<Unit> {
  let small = 0;
  let large = 0n;
  for (const { amount, times } of products) {
    const sum = small + amount * times;
    // A sum that is no safe number has lost digits somewhere: the product is taken again, without loss.
    if (Number.isSafeInteger(sum) && Number.isSafeInteger(amount * times)) small = sum;
    else large += BigInt(amount) * BigInt(times);
  }
  const divisor = step * steps.whole;
  if (large === 0n) return withinLimit(roundedQuotient(small, divisor, mode) * step);
  return withinLimit(Number(roundedQuotientOf(large + BigInt(small), BigInt(divisor), mode)) * step);
}

/** A share of an amount: `percent` of a hundred. Raises `out of range`. */
export function percentageOf<Unit extends string>(
  amount: TenThousandths<Unit>,
  percent: TenThousandths<'percent'>,
  step: RoundingStep,
  mode: RoundingMode,
): TenThousandths<Unit> {
  return withinLimit(roundedRatio(amount, percent, 100 * steps.whole * step, mode) * step);
}

/** An amount shared equally. Raises `division by zero` and `out of range`. */
export function dividedBy<Unit extends string>(
  amount: TenThousandths<Unit>,
  count: TenThousandths<'quantity'>,
  step: RoundingStep,
  mode: RoundingMode,
): TenThousandths<Unit> {
  if (count === 0) throw new CalculationError('division by zero', 'An amount cannot be shared among none.');
  const numerator = BigInt(amount) * BigInt(steps.whole);
  return withinLimit(Number(roundedQuotientOf(numerator, BigInt(count) * BigInt(step), mode)) * step);
}

/** What part is of the whole, in percent; 0 of nothing. Raises `out of range`. */
export function percentOf<Unit extends string>(
  part: TenThousandths<Unit>,
  whole: TenThousandths<Unit>,
  step: RoundingStep,
  mode: RoundingMode,
): TenThousandths<'percent'> {
  if (whole === 0) return withinLimit(0);
  return withinLimit(roundedRatio(part, (100 * steps.whole) / step, whole, mode) * step);
}
