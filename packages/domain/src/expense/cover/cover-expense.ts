import { type Cover, coverExpense, storedMoney, toNumber } from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import { dayOfMoment } from '../../clock.ts';
import { useOfExpense } from '../../time/cover/agreement-use.ts';
import { holdsAt, isInForce } from '../../time/cover/covers-entry.ts';
import { moneyCoverOf } from '../../time/cover/money-cover.ts';
import { behaviour } from '../../unit/behaviour.ts';
import type { Unit } from '../../unit/unit.ts';
import { billExpense } from '../entry/bill-expense.ts';

type Agreement = RowOf<'/finance/agreements'>;
type Entry = RowOf<'/expense/entries'>;

/** Everything that decides what an agreement covers of an expense, and what it came to. */
export const expenseCoverFields = [
  'billAmount',
  'billableOption',
  'agreement',
  'date',
  'locationId',
  'businessUnitId',
  'agreementAmount',
  'invoiceAmount',
] as const;

/** An agreement covers an expense when it is entered, and anew when it is changed, as it does with time. */
export const coverAgreementExpense = behaviour('/expense/entries', {
  says: 'an agreement that covers expenses covers a billable one as far as it has money left, and the rest is for an invoice; others are told with their whole amount, and invoices have them for nothing',
  source: 'evidence: time/expense-amounts, time/expense-cover, time/cover-order, time/expense-worth',
  phase: 'derive',
  on: { changed: expenseCoverFields },
  sets: ['agreementAmount', 'invoiceAmount', 'amountOnInvoice'],
  after: [billExpense],
  does: async ({ after, before }, unit) => {
    const isBilled = after.billableOption === 'Billable';
    const bill = storedMoney(after.billAmount);
    const cover: Cover = isBilled && bill !== 0 ? await gatherCover(after, before, unit) : { by: 'nothing' };
    const { agreementAmount, invoiceAmount } = coverExpense(bill, cover);
    after.agreementAmount = toNumber(agreementAmount);
    after.invoiceAmount = toNumber(invoiceAmount);
    after.amountOnInvoice = isBilled ? after.invoiceAmount : 0;
  },
});

async function gatherCover(entry: Entry, before: Entry | null, unit: Unit): Promise<Cover> {
  const agreement = entry.agreement === null ? null : await unit.get('/finance/agreements', entry.agreement);
  if (agreement === null || !covers(agreement, entry)) return { by: 'nothing' };
  const own = before?.agreement === agreement.id ? useOfExpense(before) : null;
  return moneyCoverOf(agreement, dayOfMoment(entry.date ?? ''), own, unit);
}

function covers(agreement: Agreement, { date, locationId, businessUnitId }: Entry): boolean {
  if (agreement.coverAgreementExpense !== true || !isInForce(agreement, date)) return false;
  return holdsAt(agreement, { location: locationId, department: businessUnitId });
}
