import { applyDownPayments, type PaidDown, storedMoney, sumOf } from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import type { StoredRecords } from '../../../unit/roll-up.ts';
import { isVoidStatus } from '../closed/closed-status.ts';

type Invoice = RowOf<'/finance/invoices'>;

/**
 * What a standard invoice takes of its company's down payments, and what that leaves; null where none was paid down, or the
 * invoice says by itself what it takes (evidence: invoices/down-payments).
 */
export async function paidDownFor(invoice: Invoice | undefined, records: StoredRecords) {
  if (invoice?.type !== 'Standard' || invoice.company === null) return null;
  const { company, restrictDownpaymentFlag } = invoice;
  const payments = await records.select('/finance/invoices', { company, type: 'DownPayment' });
  if (payments.length === 0) return null;
  const others = await records.select('/finance/invoices', { company, type: 'Standard' });
  return applyDownPayments({
    paid: await paidBy(payments, records),
    taken: others.filter(({ id }) => id !== invoice.id).map(takenBy),
    for: subjectOf(invoice),
    isRestricted: restrictDownpaymentFlag === true,
    due: sumOf([storedMoney(invoice.subtotal), storedMoney(invoice.salesTax)]),
  });
}

/** What an invoice took of down payments. */
export function takenBy(invoice: Invoice): PaidDown {
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
