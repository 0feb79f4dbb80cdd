import type { Money, Percent } from '../money.ts';
import { inCents, percentageOf, steps, sumOf, withinLimit } from '../ten-thousandths.ts';

/** What is sold, as taxes tell it apart. */
export type TaxedKind = 'service' | 'expense' | 'product';

/** One level of a tax code: a rate of what it covers, or an amount where it covers anything. */
export interface TaxLevel {
  readonly rate: { readonly percent: Percent } | { readonly amount: Money };
  readonly covers: ReadonlySet<TaxedKind>;
  /** No more than this of a bill is taxed; null for all. */
  readonly most: Money | null;
  /** Lines of which a single unit costs less or more are not taxed; null where the price of a unit does not matter. */
  readonly unitBetween: { readonly least: Money; readonly most: Money | null } | null;
}

/** A taxable line of a bill. */
export interface TaxedLine {
  readonly kind: TaxedKind;
  readonly amount: Money;
  /** The price of one unit; null for what has none, which levels that look at units pass over. */
  readonly unit: Money | null;
  /** Whether a level, by its place from 0, taxes the line's sort: exempt sorts may be taxable in some levels. */
  readonly isTaxedIn: (level: number) => boolean;
}

/** The tax of a bill: each level on the sum of what it covers, rounded to cents, half up. Raises `out of range`. */
export function taxOf(lines: readonly TaxedLine[], levels: readonly TaxLevel[]): Money {
  return sumOf(taxByLevel(lines, levels));
}

/** The parts of that tax, level by level. Raises `out of range`. */
export function taxByLevel(lines: readonly TaxedLine[], levels: readonly TaxLevel[]): Money[] {
  return levels.map((level, place) => taxOfLevel(lines, level, place));
}

/** What each level taxes of a bill: the sum of what it covers, up to its bound. Raises `out of range`. */
export function taxedByLevel(lines: readonly TaxedLine[], levels: readonly TaxLevel[]): Money[] {
  return levels.map((level, place) => baseOfLevel(coveredBy(lines, level, place), level));
}

/** What of a bill any level taxes, each line once. Raises `out of range`. */
export function taxedAtAll(lines: readonly TaxedLine[], levels: readonly TaxLevel[]): Money {
  const taxed = lines.filter((line) => levels.some((level, place) => covers(level, line, place)));
  return sumOf(taxed.map(({ amount }) => amount));
}

function taxOfLevel(lines: readonly TaxedLine[], level: TaxLevel, place: number): Money {
  const covered = coveredBy(lines, level, place);
  if (covered.length === 0) return withinLimit(0);
  if ('amount' in level.rate) return inCents(level.rate.amount);
  return percentageOf(baseOfLevel(covered, level), level.rate.percent, steps.hundredth, 'half up');
}

function coveredBy(lines: readonly TaxedLine[], level: TaxLevel, place: number): TaxedLine[] {
  return lines.filter((line) => covers(level, line, place));
}

function covers(level: TaxLevel, line: TaxedLine, place: number): boolean {
  return level.covers.has(line.kind) && line.isTaxedIn(place) && fits(line, level);
}

function baseOfLevel(covered: readonly TaxedLine[], { most }: TaxLevel): Money {
  return bounded(sumOf(covered.map(({ amount }) => amount)), most);
}

/** The bound holds for what is credited too. */
function bounded(amount: Money, most: Money | null): Money {
  if (most === null || Math.abs(amount) <= most) return amount;
  return withinLimit(Math.sign(amount) * most);
}

function fits({ unit }: TaxedLine, { unitBetween }: TaxLevel): boolean {
  if (unitBetween === null) return true;
  return unit !== null && unit >= unitBetween.least && (unitBetween.most === null || unit <= unitBetween.most);
}
