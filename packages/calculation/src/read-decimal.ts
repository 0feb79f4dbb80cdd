import { CalculationError } from './calculation-error.ts';
import { type RoundingMode, roundedQuotientOf } from './rounding.ts';
import { steps, type TenThousandths, withinLimit } from './ten-thousandths.ts';

/**
 * The decimal that a JSON number says; nothing said (null, undefined) is zero. Raises `not a number`, `not exact` for
 * more than four decimals (0.1 + 0.2 has seventeen), and `out of range`.
 */
export function exactly<Unit extends string>(value: number | null | undefined): TenThousandths<Unit> {
  if (value === null || value === undefined) return withinLimit(0);
  const whole = wholeOf(value);
  if (whole === null) throw new CalculationError('not exact', `${value} has more than four decimals.`);
  return withinLimit(whole);
}

/**
 * As `exactly`, but a number with more decimals becomes the nearest one with four. For numbers that others chose: a
 * stored column holds what a client sent.
 */
export function nearest<Unit extends string>(
  value: number | null | undefined,
  mode: RoundingMode,
): TenThousandths<Unit> {
  if (value === null || value === undefined) return withinLimit(0);
  return withinLimit(wholeOf(value) ?? fromDigits(digitsOf(value), mode));
}

/**
 * The decimal that a text says: a sign, digits, a point and at most four decimals that are not zero. Raises `not a
 * number`, `not exact` and `out of range`.
 */
export function fromText<Unit extends string>(text: string): TenThousandths<Unit> {
  const [, sign = '', whole = '', decimals = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  if (whole === '') throw new CalculationError('not a number', `"${text.slice(0, 40)}" is not a decimal number.`);
  if (/[^0]/.test(decimals.slice(4)))
    throw new CalculationError('not exact', `${text.slice(0, 40)} has more than four decimals.`);
  return withinLimit(Number(`${sign}${whole}${decimals.slice(0, 4).padEnd(4, '0')}`));
}

/** The ten-thousandths of a number, null when it has others between them. */
function wholeOf(value: number): number | null {
  if (!Number.isFinite(value)) throw new CalculationError('not a number', `${value} is not an amount.`);
  // The part after the point apart: the product of a large number would be rounded to another ten-thousandth.
  const units = Math.trunc(value);
  const whole = withinLimit(units * steps.whole + Math.round((value - units) * steps.whole));
  // A quotient is rounded to the nearest double, as the reading of a text is: the same double, the same decimal.
  return whole / steps.whole === value ? whole : null;
}

interface Digits {
  readonly digits: bigint;
  readonly decimals: number;
}

/** The shortest decimal that reads as this number, which is what a client wrote. */
function digitsOf(value: number): Digits {
  const [mantissa = '0', exponent = '0'] = value.toExponential().split('e');
  const [whole = '0', decimals = ''] = mantissa.split('.');
  return { digits: BigInt(whole + decimals), decimals: decimals.length - Number(exponent) };
}

function fromDigits({ digits, decimals }: Digits, mode: RoundingMode): number {
  return Number(roundedQuotientOf(digits, 10n ** BigInt(decimals - 4), mode));
}
