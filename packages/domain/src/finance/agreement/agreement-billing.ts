import type { StoredRecord } from '@reeve/store';
import { findRecord } from '../../action/find-record.ts';
import type { Reading } from '../../action/reader.ts';
import { makeRecord, referenceTo } from '../../action/write-record.ts';
import { refuse } from '../../fault.ts';
import { inCents } from '../../sales/order/sales-order.ts';
import type { Unit } from '../../write/unit.ts';

const agreements = '/finance/agreements';
const additions = '/finance/agreements/{parentId}/additions';
const invoices = '/finance/invoices';

/** When an agreement is to be billed next: as it says, else from the start of its billing. Null: it never is. */
export function nextBilling(agreement: StoredRecord): string | null {
  const date = agreement['nextInvoiceDate'] ?? agreement['billStartDate'] ?? agreement['startDate'];
  return typeof date === 'string' ? date : null;
}

/** What an agreement is billed for one period at a moment: its own amount and its billable additions, tax apart. */
export async function billedAmount(agreement: StoredRecord, at: string, reading: Reading): Promise<number> {
  const rows = await reading.select(additions, { agreementId: agreement.id, billCustomer: 'Billable' });
  const due = rows.filter((row) => isWithin(row, at));
  const added = due.reduce((sum, row) => sum + billedQuantity(row) * Number(row['unitPrice'] ?? 0), 0);
  return inCents(Number(agreement['billAmount'] ?? 0) + added);
}

function isWithin(row: StoredRecord, at: string): boolean {
  const { effectiveDate, cancelledDate } = row;
  return (
    (typeof effectiveDate !== 'string' || effectiveDate <= at) &&
    (typeof cancelledDate !== 'string' || cancelledDate > at)
  );
}

function billedQuantity(row: StoredRecord): number {
  return Math.max(0, Number(row['quantity'] ?? 0) - Number(row['lessIncluded'] ?? 0));
}

/**
 * Makes an agreement's next invoice and moves its next invoice date on by a period. Refused where nothing is due: the
 * agreement is not active, its next date is ahead, or there is nothing to bill (special-operations 10). Answers the
 * invoice's id.
 */
export async function invoiceAgreement(id: number, unit: Unit): Promise<number> {
  const agreement = await findRecord(agreements, id, unit);
  const date = nextBilling(agreement);
  const status = agreement['agreementStatus'] ?? 'Active';
  if (status !== 'Active') refuse({ kind: 'refused by rule', message: `Agreement ${id} is ${status}.` });
  if (date === null || date > unit.now)
    refuse({ kind: 'refused by rule', message: `Agreement ${id} has nothing due yet.` });
  const amount = await billedAmount(agreement, date, unit);
  if (amount <= 0) refuse({ kind: 'refused by rule', message: `Agreement ${id} has nothing to bill.` });
  const invoice = await makeInvoice(agreement, amount, unit);
  await unit.amend(agreements, id, { nextInvoiceDate: await periodAfter(agreement, date, unit) });
  return invoice.id;
}

async function makeInvoice(agreement: StoredRecord, amount: number, unit: Unit): Promise<StoredRecord> {
  const references = Object.entries({
    company: agreement['company'],
    billToCompany: agreement['billToCompany'] ?? agreement['company'],
    billingTerms: agreement['billingTerms'],
    taxCode: agreement['taxCode'],
    currency: agreement['currency'],
    status: (await unit.first('/finance/billingStatuses', { defaultFlag: true }))?.id,
    agreement: agreement.id,
  }).map(([key, value]) => [key, referenceTo(value)] as const);
  const amounts = { agreementAmount: amount, subtotal: amount, total: amount, balance: amount };
  const body = {
    type: 'Agreement',
    applyToType: 'Agreement',
    applyToId: agreement.id,
    date: unit.now,
    ...amounts,
    ...Object.fromEntries(references.filter(([, value]) => value !== null)),
  };
  const invoice = await makeRecord(invoices, body, unit);
  if ((invoice['invoiceNumber'] ?? '') === '')
    await unit.amend(invoices, invoice.id, { invoiceNumber: String(invoice.id) });
  return invoice;
}

/** How many months or days a billing cycle has, by its option; a cycle that does not recur has neither. */
const months: Readonly<Record<string, number>> = { Monthly: 1, BiMonthly: 2, Quarterly: 3, SemiAnnual: 6, Yearly: 12 };
const days: Readonly<Record<string, number>> = { Weekly: 7, BiWeekly: 14 };

/** The date one billing cycle later, monthly without a cycle; far ahead where the cycle does not recur. */
async function periodAfter({ billingCycle }: StoredRecord, date: string, unit: Unit): Promise<string> {
  const cycle = typeof billingCycle === 'number' ? await unit.get('/finance/billingCycles', billingCycle) : null;
  const option = String(cycle?.['billingOptions'] ?? 'Monthly');
  if (option === 'NotRecurring') return never;
  const from = new Date(date);
  const length = days[option];
  if (length !== undefined) from.setUTCDate(from.getUTCDate() + length);
  else addMonths(from, months[option] ?? 1);
  return `${from.toISOString().slice(0, 19)}Z`;
}

/** Stands for no further date: the field's own absence would mean the start of billing again. */
const never = '9999-12-31T00:00:00Z';

/** The last day of a shorter month stands for a day that it does not have. */
function addMonths(date: Date, count: number): void {
  const day = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + count);
  if (date.getUTCDate() !== day) date.setUTCDate(0);
}
