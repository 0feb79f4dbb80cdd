import {
  applyDownPayments,
  type DownPaymentQuestion,
  type Money,
  money,
  type PaidDown,
  storedMoney,
  sumOf,
} from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import type { StoredRecords } from '../../../unit/roll-up.ts';
import { isVoidStatus } from '../closed/closed-status.ts';

type Invoice = RowOf<'/finance/invoices'>;

/**
 * What an invoice takes of its company's down payments, and what that leaves; null where none was paid down, and for invoices
 * that take nothing. A standard one takes what there is, any other what it is told to (evidence: invoices/down-payments).
 */
export async function paidDownFor(invoice: Invoice | undefined, records: StoredRecords) {
  const question = await questionOf(invoice, records);
  return question === null ? null : applyDownPayments(question);
}

/** The same for a bill that no limit is set by: how much there is to take. */
export async function paidDownThere(invoice: Invoice, records: StoredRecords): Promise<Money> {
  const question = await questionOf(invoice, records);
  if (question === null) return money(0);
  return applyDownPayments({ ...question, due: money(0), wanted: null }).left;
}

async function questionOf(invoice: Invoice | undefined, records: StoredRecords): Promise<DownPaymentQuestion | null> {
  if (invoice === undefined || invoice.company === null || !mayTake(invoice)) return null;
  const { company, restrictDownpaymentFlag } = invoice;
  const payments = await records.select('/finance/invoices', { company, type: 'DownPayment' });
  if (payments.length === 0) return null;
  const others = await records.select('/finance/invoices', { company });
  return {
    paid: await paidBy(payments, records),
    taken: others.filter((each) => each.id !== invoice.id && hasTaken(each)).map(takenBy),
    for: subjectOf(invoice),
    isRestricted: restrictDownpaymentFlag === true,
    due: dueOf(invoice),
    wanted: invoice.overrideDownPaymentAmountFlag === true ? storedMoney(invoice.askedDownpayment) : null,
  };
}

function mayTake({ type, overrideDownPaymentAmountFlag }: Invoice): boolean {
  if (type === 'Standard') return true;
  return overrideDownPaymentAmountFlag === true && type !== 'DownPayment' && type !== 'CreditMemo';
}

/** Whether an invoice took anything of down payments. */
export function hasTaken({ downpaymentApplied }: Invoice): boolean {
  return storedMoney(downpaymentApplied) > 0;
}

/** What an invoice comes to before anything is taken off. */
export function dueOf({ subtotal, salesTax }: Invoice): Money {
  return sumOf([storedMoney(subtotal), storedMoney(salesTax)]);
}

/** What an invoice took of down payments. */
function takenBy(invoice: Invoice): PaidDown {
  return { for: subjectOf(invoice), amount: storedMoney(invoice.downpaymentApplied) };
}

async function paidBy(payments: readonly Invoice[], records: StoredRecords): Promise<PaidDown[]> {
  const paid: PaidDown[] = [];
  for (const payment of payments) {
    if (await isVoidStatus(payment.status, records)) continue;
    const what = (await isRestricted(payment, records)) ? subjectOf(payment) : null;
    paid.push({ for: what, amount: storedMoney(payment.total) });
  }
  return paid;
}

/** What is paid down is for one thing alone where the invoice, its project or its order says so. */
export async function isRestricted(payment: Invoice, records: StoredRecords): Promise<boolean> {
  if (payment.restrictDownpaymentFlag === true) return true;
  const project = payment.project === null ? null : await records.get('/project/projects', payment.project);
  const order = payment.salesOrder === null ? null : await records.get('/sales/orders', payment.salesOrder);
  return project?.restrictDownPaymentFlag === true || order?.restrictDownpaymentFlag === true;
}

/** The project, order or ticket that an invoice is for; null where it is for none. */
export function subjectOf({ project, salesOrder, ticket }: Invoice): string | null {
  if (project !== null) return `project ${project}`;
  if (salesOrder !== null) return `order ${salesOrder}`;
  return ticket === null ? null : `ticket ${ticket}`;
}
