import { type Money, type Quantity, quantity } from '../money.ts';
import type { DayPeriod } from '../period/cycle-period.ts';
import { atLeast, minus, rounded, steps, sumOf, sumOfProducts, withinLimit } from '../ten-thousandths.ts';
import { prorated } from './prorate.ts';

/** What is billed beside an agreement's own amount: pieces, those included without charge, and from when until when. */
export interface BilledAddition {
  readonly quantity: Quantity;
  readonly lessIncluded: Quantity;
  readonly unitPrice: Money;
  /** The first day, and the one on which it is no longer billed; null is from ever, for ever. */
  readonly effective: number | null;
  readonly cancelled: number | null;
  /** The first day that earlier bills left out; null where no earlier one had it. Looked at where days are counted. */
  readonly billedUntil: number | null;
}

/** What decides a bill. Days are day numbers. */
export interface BillQuestion {
  /** The agreement's own amount of a whole period. */
  readonly amount: Money;
  /** What is billed in its place this time; null where nothing else was agreed. */
  readonly instead: Money | null;
  readonly period: DayPeriod;
  /** The one before, where there is a bill of it. */
  readonly previous: DayPeriod | null;
  /** The first day of the period that is billed. */
  readonly from: number;
  /** The agreement's last day; null where it has none. */
  readonly last: number | null;
  /** Whether days are counted. */
  readonly prorates: boolean;
  readonly additions: readonly BilledAddition[];
}

/** What is billed of an addition, whether any of its days are in the bill, and up to where it is billed now. */
export interface BilledAmount {
  readonly amount: Money;
  readonly isIn: boolean;
  readonly billedUntil: number | null;
}

/** What is billed, tax apart: the agreement's own amount, and each addition's. */
export interface Bill {
  readonly own: Money;
  readonly additions: readonly BilledAmount[];
  readonly total: Money;
}

const none: Money = withinLimit(0);
const ever = Number.NEGATIVE_INFINITY;
const forever = Number.POSITIVE_INFINITY;

/**
 * What an agreement is billed for a period. Where days are counted, a part of a period is billed in part; an addition that
 * came after the period before was billed is billed for its days of that, too, and one that was cancelled is given back
 * for its days of that. Where they are not, the period is billed as a whole, with the additions of its first day, and with those
 * that begin and end within it or within the one before, once. Every amount in cents, half up. Raises `out of range`.
 */
export function billOf(question: BillQuestion): Bill {
  const own = ownAmount(question);
  const additions = question.additions.map((each) => additionAmount(each, question));
  return { own, additions, total: sumOf([own, ...additions.map(({ amount }) => amount)]) };
}

function ownAmount({ amount, instead, period, from, last, prorates }: BillQuestion): Money {
  if (instead !== null) return rounded(instead, steps.hundredth, 'half up');
  if (prorates) return prorated(amount, period, from, last ?? forever);
  return rounded(amount, steps.hundredth, 'half up');
}

function additionAmount(addition: BilledAddition, question: BillQuestion): BilledAmount {
  const price = priceOf(addition);
  if (question.prorates) return byDays(addition, price, question);
  if (isOnce(addition, question)) return billedOnce(addition, price);
  const { effective, cancelled, billedUntil } = addition;
  const holds = (effective ?? ever) <= question.from && question.from < (cancelled ?? forever);
  return { amount: holds ? price : none, isIn: holds, billedUntil };
}

/** Whether an addition is a fee that is charged once: it begins and ends within the period, or the one before after its first day. */
function isOnce({ effective, cancelled }: BilledAddition, { period, previous }: BillQuestion): boolean {
  if (effective === null || cancelled === null || effective > cancelled) return false;
  if (period.first <= effective) return cancelled <= period.last;
  return previous !== null && previous.first < effective && cancelled <= previous.last;
}

function billedOnce({ cancelled, billedUntil }: BilledAddition, price: Money): BilledAmount {
  return billedUntil === null
    ? { amount: price, isIn: true, billedUntil: cancelled }
    : { amount: none, isIn: false, billedUntil };
}

function priceOf({ quantity: pieces, lessIncluded, unitPrice }: BilledAddition): Money {
  const billed = atLeast(quantity(0), minus(pieces, lessIncluded));
  return sumOfProducts([{ amount: unitPrice, times: billed }], steps.hundredth, 'half up');
}

function byDays(
  { effective, cancelled, billedUntil }: BilledAddition,
  price: Money,
  { period, previous, from, last }: BillQuestion,
): BilledAmount {
  const ends = Math.min(cancelled ?? forever, last === null ? forever : last + 1, period.last + 1);
  const begins = Math.max(effective ?? ever, billedUntil ?? previous?.first ?? from);
  const periods = previous === null ? [period] : [previous, period];
  const between = (first: number, until: number) =>
    sumOf(periods.map((each) => prorated(price, each, first, until - 1)));
  if (billedUntil !== null && ends < billedUntil)
    return { amount: minus(none, between(ends, billedUntil)), isIn: true, billedUntil: ends };
  return begins < ends
    ? { amount: between(begins, ends), isIn: true, billedUntil: ends }
    : { amount: none, isIn: false, billedUntil };
}
