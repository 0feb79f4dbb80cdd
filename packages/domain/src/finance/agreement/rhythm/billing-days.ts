import { type BillingRhythm, billingPeriodOf, type DayPeriod, isBillingCycle } from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import type { Reader } from '../../../action/reader.ts';
import { dayOfMoment } from '../../../clock.ts';

type Agreement = RowOf<'/finance/agreements'>;

/** What an agreement is billed for next. Days are day numbers. */
export interface NextBill {
  readonly period: DayPeriod;
  /** The first day of the period that is billed. */
  readonly from: number;
  /** The period before, where it was billed. */
  readonly previous: DayPeriod | null;
  /** The day from which on it can be invoiced. */
  readonly due: number;
}

/** How often an agreement is billed, and whether that is counted from its start or by the calendar; monthly without a cycle. */
export async function rhythmOf(agreement: Agreement, reader: Pick<Reader, 'get'>): Promise<BillingRhythm> {
  const { billingCycle, invoicingCycle, startDate, billStartDate } = agreement;
  const cycle = billingCycle === null ? null : await reader.get('/finance/billingCycles', billingCycle);
  const option = isBillingCycle(cycle?.billingOptions) ? cycle.billingOptions : 'Monthly';
  const counted = invoicingCycle === 'CalendarYear' ? null : (startDate ?? billStartDate);
  return {
    cycle: agreement.billOneTimeFlag === true ? 'NotRecurring' : option,
    anchor: counted === null ? null : dayOfMoment(counted),
  };
}

/**
 * What comes next after what was billed; null where nothing does: it is not known from when the agreement is billed, it
 * ends before, or it is billed once and was (evidence: agreements/billing-periods, agreements/in-advance).
 */
export function nextBillOf(agreement: Agreement, rhythm: BillingRhythm): NextBill | null {
  const start = agreement.billStartDate ?? agreement.startDate;
  if (start === null) return null;
  const billed = billedUntilOf(agreement);
  const from = billed === null ? dayOfMoment(start) : Math.max(dayOfMoment(start), dayOfMoment(billed));
  const last = lastDayOf(agreement);
  if (last !== null && from > last) return null;
  const period = billingPeriodOf(rhythm, from);
  if (period === null)
    return billed === null ? { period: { first: from, last: from }, from, previous: null, due: from } : null;
  const before = billingPeriodOf(rhythm, period.first - 1);
  const inAdvance = agreement.periodType === 'Future' || agreement.periodType === 'Both';
  return {
    period,
    from,
    previous: billed !== null && from === period.first ? before : null,
    due: inAdvance ? Math.min(from, Math.max(before?.first ?? from, dayOfMoment(start))) : from,
  };
}

/** The period that was billed last, where a day is not beyond it; null where nothing was billed, or more than that is due. */
export function billedPeriodOf(agreement: Agreement, rhythm: BillingRhythm, day: number): NextBill | null {
  const { billedUntil, billStartDate } = agreement;
  if (billedUntil === null || day >= dayOfMoment(billedUntil)) return null;
  const period = billingPeriodOf(rhythm, dayOfMoment(billedUntil) - 1);
  if (period === null) return null;
  const from = billStartDate === null ? period.first : Math.max(period.first, dayOfMoment(billStartDate));
  return { period, from, previous: null, due: from };
}

/** The first moment that was not billed yet; null where nothing was. Agreements of before it was kept have their next date. */
export function billedUntilOf({ billedUntil, nextInvoiceDate, billStartDate }: Agreement): string | null {
  if (billedUntil !== null) return billedUntil;
  return nextInvoiceDate !== null && nextInvoiceDate > (billStartDate ?? '') ? nextInvoiceDate : null;
}

/** The last day for which an agreement is billed; null where it goes on. */
export function lastDayOf({ inForceUntil }: Agreement): number | null {
  return inForceUntil === null ? null : dayOfMoment(inForceUntil);
}
