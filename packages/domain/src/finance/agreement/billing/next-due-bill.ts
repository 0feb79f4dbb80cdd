import type { BillingRhythm } from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import type { Reader } from '../../../action/reader.ts';
import { dayOfMoment, momentOfDay } from '../../../clock.ts';
import { billedPeriodOf, nextBillOf, rhythmOf } from '../rhythm/billing-days.ts';
import { hasCovered } from './find-covered.ts';
import { type AgreementBill, gatherBill } from './gather-bill.ts';

type Agreement = RowOf<'/finance/agreements'>;

/** So many periods without anything to bill are passed over at once. */
const mostPassedOver = 120;

/**
 * The next bill of an agreement that is due and comes to something, or to nothing while there is what the agreement covered (evidence:
 * agreements/nothing-but-covered); other periods that come to nothing are passed over. `nothing
 * due`: none is due yet, nor did additions come since the last bill that are not to wait for the next; `nothing to bill`: what is
 * due comes to nothing, and nothing was covered.
 */
export async function nextDueBill(
  agreement: Agreement,
  now: string,
  reader: Reader,
): Promise<AgreementBill | 'nothing due' | 'nothing to bill'> {
  const rhythm = await rhythmOf(agreement, reader);
  let billed = agreement;
  for (let at = 0; at < mostPassedOver; at += 1) {
    const next = nextBillOf(billed, rhythm);
    if (next === null || next.due > dayOfMoment(now))
      return at === 0 ? await lateAdditions(agreement, now, rhythm, reader) : 'nothing to bill';
    const bill = await gatherBill(agreement, next, reader);
    if (bill.bill.total > 0 || (bill.bill.total === 0 && (await hasCovered(agreement, now, reader)))) return bill;
    billed = { ...billed, billedUntil: momentOfDay(next.period.last + 1) };
  }
  return 'nothing to bill';
}

/** What came since a period was billed, for the rest of it, where that is billed at once (evidence: agreements/prorated-additions). */
async function lateAdditions(
  agreement: Agreement,
  now: string,
  rhythm: BillingRhythm,
  reader: Reader,
): Promise<AgreementBill | 'nothing due'> {
  if (agreement.prorateFlag !== true || agreement.invoiceProratedAdditionsFlag !== true) return 'nothing due';
  const billed = billedPeriodOf(agreement, rhythm, dayOfMoment(now));
  if (billed === null) return 'nothing due';
  const bill = await gatherBill(agreement, billed, reader, true);
  return bill.bill.total > 0 ? bill : 'nothing due';
}
