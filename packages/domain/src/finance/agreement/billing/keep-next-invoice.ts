import type { RowOf } from '@reeve/store';
import { momentOfDay } from '../../../clock.ts';
import { behaviour } from '../../../unit/behaviour.ts';
import type { Unit } from '../../../unit/unit.ts';
import { billedUntilOf, nextBillOf, rhythmOf } from '../rhythm/billing-days.ts';
import { followDates } from '../status/follow-dates.ts';

type Agreement = RowOf<'/finance/agreements'>;

/** When an agreement is invoiced next is kept with it, so that lists can ask for it. */
export const keepNextInvoice = behaviour('/finance/agreements', {
  says: 'an agreement has the date of its next invoice: of the first period that was not billed, as long as it is in force',
  source: 'evidence: agreements/billing-periods, agreements/in-advance',
  phase: 'derive',
  on: {
    changed: [
      'billStartDate',
      'startDate',
      'inForceUntil',
      'billingCycle',
      'billOneTimeFlag',
      'invoicingCycle',
      'periodType',
      'nextInvoiceDate',
    ],
  },
  sets: ['nextInvoiceDate', 'billedUntil'],
  after: [followDates],
  does: async ({ before, after }, unit) => {
    after.billedUntil = billedUntilOf(before ?? after);
    after.nextInvoiceDate = await nextInvoiceOf({ ...after, nextInvoiceDate: null }, unit);
  },
});

/** The date of an agreement's next invoice, as stored; null where there is none. */
export async function nextInvoiceOf(agreement: Agreement, unit: Pick<Unit, 'get'>): Promise<string | null> {
  const next = nextBillOf(agreement, await rhythmOf(agreement, unit));
  return next === null ? null : momentOfDay(next.due);
}
