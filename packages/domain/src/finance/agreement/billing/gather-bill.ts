import { type Bill, type BilledAddition, billOf, type Money, storedMoney, storedQuantity } from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import type { Reader } from '../../../action/reader.ts';
import { dayOfMoment } from '../../../clock.ts';
import { lastDayOf, type NextBill } from '../rhythm/billing-days.ts';

type Agreement = RowOf<'/finance/agreements'>;
type Addition = RowOf<'/finance/agreements/{parentId}/additions'>;

/** A bill of an agreement, with what it is over. */
export interface AgreementBill {
  readonly agreement: Agreement;
  readonly next: NextBill;
  /** Whether the period was billed before, and this is what came since (evidence: agreements/prorated-additions). */
  readonly isLate: boolean;
  readonly bill: Bill;
  /** The billable additions, in the order of the bill's. */
  readonly additions: readonly Addition[];
  /** Those without charge whose days are in the period. */
  readonly free: readonly Addition[];
}

/**
 * Works out what an agreement is billed for a period, tax apart (evidence: agreements/bill, agreements/proration): of one that
 * was billed before (`isLate`) the additions that came since.
 */
export async function gatherBill(
  agreement: Agreement,
  next: NextBill,
  reader: Reader,
  isLate = false,
): Promise<AgreementBill> {
  const all = await reader.select('/finance/agreements/{parentId}/additions', {
    agreementId: agreement.id,
    billCustomer: ['Billable', 'NoCharge'],
  });
  const named = isLate ? all.filter((each) => beginsAfter(each, next.from)) : all;
  const additions = named.filter(({ billCustomer }) => billCustomer === 'Billable');
  const free = named.filter((each) => each.billCustomer === 'NoCharge' && isWithin(each, next));
  const bill = billOf({
    amount: storedMoney(agreement.billAmount),
    instead: isLate ? storedMoney(0) : insteadOf(agreement, next),
    period: next.period,
    previous: next.previous,
    from: next.from,
    last: lastDayOf(agreement),
    prorates: agreement.prorateFlag === true && agreement.billOneTimeFlag !== true,
    additions: additions.map((each) => toBilled(each, agreement)),
  });
  return { agreement, next, isLate, bill, additions, free };
}

function beginsAfter({ effectiveDate }: Addition, day: number): boolean {
  return effectiveDate !== null && dayOfMoment(effectiveDate) > day;
}

function isWithin({ effectiveDate, cancelledDate }: Addition, { from, period }: NextBill): boolean {
  const begins = effectiveDate === null || dayOfMoment(effectiveDate) <= period.last;
  return begins && (cancelledDate === null || dayOfMoment(cancelledDate) > from);
}

/** What was agreed for the first bill, if this is it (evidence: agreements/first-bill). */
function insteadOf({ prorateFirstBill, billStartDate }: Agreement, { from }: NextBill): Money | null {
  const isFirst = billStartDate !== null && from === dayOfMoment(billStartDate);
  return isFirst && (prorateFirstBill ?? 0) > 0 ? storedMoney(prorateFirstBill) : null;
}

/** Nothing is billed of the days before the agreement is. */
function toBilled(row: Addition, { billStartDate }: Agreement): BilledAddition {
  const starts = [row.effectiveDate, billStartDate].filter((each) => each !== null).map(dayOfMoment);
  return {
    quantity: storedQuantity(row.quantity),
    lessIncluded: storedQuantity(row.lessIncluded),
    unitPrice: storedMoney(row.unitPrice),
    effective: starts.length === 0 ? null : Math.max(...starts),
    cancelled: row.cancelledDate === null ? null : dayOfMoment(row.cancelledDate),
    billedUntil: row.billedUntil === null ? null : dayOfMoment(row.billedUntil),
  };
}
