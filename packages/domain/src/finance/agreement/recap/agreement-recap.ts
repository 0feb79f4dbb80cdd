import { type Money, storedMoney, sumOf, toNumber } from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import type { Reader } from '../../../action/reader.ts';
import { dayOfMoment, momentOfDay } from '../../../clock.ts';
import { useOf, useOfExpense, useOfProduct } from '../../../time/cover/agreement-use.ts';
import { isSold } from '../../invoice/billed/may-be-sold.ts';
import { isBilled, leftToBill } from '../../invoice/tax/invoice-lines.ts';
import { dueBelow } from '../billing/due-below.ts';
import { gatherBill } from '../billing/gather-bill.ts';
import { nextBillOf, rhythmOf } from '../rhythm/billing-days.ts';
import { statusOf } from '../status/status-of.ts';
import { coverRecap } from './cover-recap.ts';

type Agreement = RowOf<'/finance/agreements'>;

/**
 * What an agreement covers, what was used of it and how it is billed (evidence: agreements/recap). Amounts of coverage are in
 * the agreement's own units, and of the period that the moment lies in.
 */
export async function recapOfAgreement(agreement: Agreement, now: string, reader: Reader) {
  const entries = await reader.select('/time/entries', { agreement: agreement.id });
  const expenses = await reader.select('/expense/entries', { agreement: agreement.id });
  const products = await reader.select('/procurement/products', { agreement: agreement.id });
  const uses = [
    ...entries.map((entry) => useOf(entry, agreement.applicationUnits === 'Incidents')),
    ...expenses.map(useOfExpense),
    ...products.map(useOfProduct),
  ].filter((use) => use !== null);
  const { limit, adjustment, available, used, remaining, overrun } = await coverRecap(agreement, uses, now, reader);
  return {
    id: agreement.id,
    adjustmentAmount: toNumber(adjustment),
    agreementStatus: statusOf(agreement, now, reader.schema),
    name: agreement.name,
    availableAmount: toNumber(available),
    companyName: await companyName(agreement, reader),
    isUnlimited: String(agreement.applicationUnlimitedFlag === true),
    ...(await lastInvoice(agreement, reader)),
    ...(await nextInvoice(agreement, now, reader)),
    overrunAmount: toNumber(overrun),
    remainingAmount: toNumber(remaining),
    startingAmount: toNumber(limit),
    unbilledOverageAmount: toNumber(overageOf(entries, expenses, products)),
    usedAmount: toNumber(used),
  };
}

/** What the agreement left to bill of time, expenses and sold products, and what no invoice bills yet. */
function overageOf(
  entries: readonly RowOf<'/time/entries'>[],
  expenses: readonly RowOf<'/expense/entries'>[],
  products: readonly RowOf<'/procurement/products'>[],
): Money {
  const waits = ({ invoice, billableOption }: { invoice: number | null; billableOption: string | null }) =>
    invoice === null && billableOption === 'Billable';
  return sumOf([
    ...entries.filter(waits).map((entry) => storedMoney(entry.extendedInvoiceAmount)),
    ...expenses.filter(waits).map((expense) => storedMoney(expense.amountOnInvoice)),
    ...products.filter((product) => waits(product) && isBilled(product) && isSold(product)).map(leftToBill),
  ]);
}

async function companyName({ company }: Agreement, reader: Reader) {
  return company === null ? undefined : (await reader.get('/company/companies', company))?.name;
}

async function lastInvoice({ id }: Agreement, reader: Reader) {
  const last = await reader.first('/finance/invoices', { agreement: id }, ['-date', '-id']);
  if (last === null) return {};
  return {
    lastInvoiceAmount: String(last.total ?? 0),
    lastInvoiceDate: last.date ?? undefined,
    lastInvoiceNumber: last.invoiceNumber ?? undefined,
  };
}

/** So many unbilled periods are counted. */
const mostCounted = 1200;

async function nextInvoice(agreement: Agreement, now: string, reader: Reader) {
  const rhythm = await rhythmOf(agreement, reader);
  const next = nextBillOf(agreement, rhythm);
  if (next === null) return { nextInvoiceAmount: 0, unbilledPeriods: 0 };
  const { bill } = await gatherBill(agreement, next, reader);
  const due = momentOfDay(next.due);
  const below = await dueBelow(agreement.id, due > now ? due : now, now, reader);
  let [unbilled, after] = [0, next as typeof next | null];
  while (after !== null && after.due <= dayOfMoment(now) && unbilled < mostCounted) {
    unbilled += 1;
    after = nextBillOf({ ...agreement, billedUntil: momentOfDay(after.period.last + 1) }, rhythm);
  }
  return {
    nextInvoiceAmount: toNumber(sumOf([bill, ...below.map((each) => each.bill)].map(({ total }) => total))),
    nextInvoiceDate: due,
    unbilledPeriods: unbilled,
  };
}
