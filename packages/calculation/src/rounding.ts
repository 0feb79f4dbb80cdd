/**
 * The only place where numbers are rounded. Every caller names the mode.
 *
 * - `half up`: to the nearest, a half away from zero (2.5 → 3, -2.5 → -3);
 * - `half even`: to the nearest, a half to the even neighbour (2.5 → 2, 3.5 → 4);
 * - `up`: away from zero; `down`: towards zero.
 */
export type RoundingMode = 'half up' | 'half even' | 'up' | 'down';

/**
 * `first × second ÷ divisor` as a whole number, rounded once. The three are whole numbers within the safe ones; the
 * product may be larger than any double keeps. An answer within the safe numbers is exact; a larger one is near enough
 * for the callers' range checks to refuse it.
 */
export function roundedRatio(first: number, second: number, divisor: number, mode: RoundingMode): number {
  const product = first * second;
  return Number.isSafeInteger(product)
    ? roundedQuotient(product, divisor, mode)
    : Number(roundedQuotientOf(BigInt(first) * BigInt(second), BigInt(divisor), mode));
}

/** `numerator ÷ divisor` as a whole number, rounded. Both are safe whole numbers, the divisor is not zero. */
export function roundedQuotient(numerator: number, divisor: number, mode: RoundingMode): number {
  // The remainder of doubles is exact, so that the quotient is, too; a division before it would not be.
  const remainder = numerator % divisor;
  const whole = (numerator - remainder) / divisor;
  const half = Math.abs(remainder) * 2 - Math.abs(divisor);
  if (remainder === 0 || !goesAway(mode, half, whole % 2 !== 0)) return whole + 0;
  return whole + Math.sign(numerator) * Math.sign(divisor);
}

/** As `roundedQuotient`, for numbers of any size. */
export function roundedQuotientOf(numerator: bigint, divisor: bigint, mode: RoundingMode): bigint {
  const remainder = numerator % divisor;
  const whole = numerator / divisor;
  const half = magnitude(remainder) * 2n - magnitude(divisor);
  if (remainder === 0n || !goesAway(mode, half > 0n ? 1 : half === 0n ? 0 : -1, whole % 2n !== 0n)) return whole;
  return numerator < 0n === divisor < 0n ? whole + 1n : whole - 1n;
}

/**
 * Minutes of work as they are billed: in whole increments, at least the minimum. Nothing worked is nothing billed.
 * All are whole minutes and not negative, the increment is at least one.
 */
export function toIncrement(
  minutes: number,
  { increment, minimum }: { readonly increment: number; readonly minimum: number },
  mode: RoundingMode,
): number {
  if (minutes === 0) return 0;
  return Math.max(minimum, roundedQuotient(minutes, increment, mode) * increment);
}

/** Whether a number between two whole ones goes to the one away from zero. `half` is negative below the middle. */
function goesAway(mode: RoundingMode, half: number, isOdd: boolean): boolean {
  if (mode === 'up') return true;
  if (mode === 'down') return false;
  return half > 0 || (half === 0 && (mode === 'half up' || isOdd));
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}
