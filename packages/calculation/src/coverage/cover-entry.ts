import type { Hours, Money, Quantity } from '../money.ts';
import { dividedBy, minus, steps, sumOfProducts, withinLimit } from '../ten-thousandths.ts';

/** What an agreement still has for an entry: nothing, everything, so many hours or so much money. */
export type Cover =
  | { readonly by: 'nothing' }
  | { readonly by: 'everything' }
  | { readonly by: 'hours'; readonly available: Hours }
  | { readonly by: 'money'; readonly available: Money };

/** An entry as it is to be charged. */
export interface CoverQuestion {
  /** The hours that are billed, rounded as the work type says. */
  readonly hours: Hours;
  readonly rate: Money;
  readonly cover: Cover;
  /** At most so many hours of this work role or type are covered; null where that is not said. */
  readonly most: Hours | null;
  /** The price of an hour beyond the agreement; null is the rate. */
  readonly overageRate: Money | null;
}

/** What the agreement covers of an entry, and what goes on an invoice. */
export interface CoveredEntry {
  readonly agreementHours: Hours;
  readonly agreementAmount: Money;
  readonly invoiceHours: Hours;
  readonly invoiceAmount: Money;
}

/**
 * What an agreement covers of an entry, and what is left for an invoice. Amounts are in cents, half up; hours that money
 * covers in hundredths, half up. Covered and invoiced hours are always the billed ones together. Raises `out of range`.
 */
export function coverEntry(question: CoverQuestion): CoveredEntry {
  const { hours, rate, overageRate } = question;
  const { agreementHours, agreementAmount } = covered(question);
  const invoiceHours = minus(hours, agreementHours);
  const partly = question.cover.by === 'money' && overageRate === null;
  const invoiceAmount = partly
    ? minus(amountOf(hours, rate), agreementAmount)
    : amountOf(invoiceHours, overageIn(question));
  return { agreementHours, agreementAmount, invoiceHours, invoiceAmount };
}

/** Beyond an agreement that covers something its overage price holds; where it covers nothing, the rate does. */
function overageIn({ cover, rate, overageRate }: CoverQuestion): Money {
  return cover.by === 'nothing' ? rate : (overageRate ?? rate);
}

function covered({
  hours,
  rate,
  cover,
  most,
}: CoverQuestion): Pick<CoveredEntry, 'agreementHours' | 'agreementAmount'> {
  const wanted = most === null ? hours : least(hours, most);
  if (cover.by === 'everything') return ofHours(wanted, rate);
  if (cover.by === 'hours') return ofHours(least(wanted, cover.available), rate);
  if (cover.by === 'money') return ofMoney(wanted, rate, cover.available);
  return ofHours(withinLimit(0), rate);
}

function ofHours(agreementHours: Hours, rate: Money) {
  return { agreementHours, agreementAmount: amountOf(agreementHours, rate) };
}

function ofMoney(hours: Hours, rate: Money, available: Money) {
  const whole = amountOf(hours, rate);
  if (whole <= available) return { agreementHours: hours, agreementAmount: whole };
  const share = dividedBy(available, rate as number as Quantity, steps.hundredth, 'half up');
  return { agreementHours: least(share as number as Hours, hours), agreementAmount: available };
}

/** The price of hours, in cents, half up. Raises `out of range`. */
export function amountOf(hours: Hours, rate: Money): Money {
  return sumOfProducts([{ amount: rate, times: hours as number as Quantity }], steps.hundredth, 'half up');
}

function least<T extends Hours | Money>(first: T, second: T): T {
  return (Math.max(0, Math.min(first, second)) + 0) as T;
}
