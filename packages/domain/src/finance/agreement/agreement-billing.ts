import {
  type BilledAddition,
  type BillingCycle,
  type BillingQuestion,
  billedAmountOf,
  isBillingCycle,
  nextBillingDate,
  storedMoney,
  storedQuantity,
  toNumber,
} from '@reeve/calculation';
import type { RowOf, StoredRecord } from '@reeve/store';
import { findRecord } from '../../action/find-record.ts';
import type { Reader } from '../../action/reader.ts';
import { instantOf, numberOf } from '../../action/stored-values.ts';
import { makeRecord, referenceTo } from '../../action/write-record.ts';
import { toTimestamp } from '../../clock.ts';
import { refuse } from '../../fault.ts';
import { defaultOf } from '../../setup/default-of.ts';
import type { Unit } from '../../unit/unit.ts';
import { statusOf } from './status/status-of.ts';

const agreements = '/finance/agreements';
const additions = '/finance/agreements/{parentId}/additions';
const invoices = '/finance/invoices';

/** When an agreement is to be billed next: as it says, else from the start of its billing. Null: it never is. */
export function nextBilling(agreement: RowOf<'/finance/agreements'>): string | null {
  const date = agreement.nextInvoiceDate ?? agreement.billStartDate ?? agreement.startDate;
  return typeof date === 'string' ? date : null;
}

/** What an agreement is billed for one period at a moment: its own amount and its billable additions, tax apart. */
export async function billedAmount(
  agreement: RowOf<'/finance/agreements'>,
  at: string,
  reading: Reader,
): Promise<number> {
  return toNumber(billedAmountOf(await gatherBilling(agreement, at, reading)));
}

async function gatherBilling(
  agreement: RowOf<'/finance/agreements'>,
  at: string,
  reading: Reader,
): Promise<BillingQuestion> {
  const rows = await reading.select(additions, { agreementId: agreement.id, billCustomer: 'Billable' });
  const amount = storedMoney(numberOf(agreement.billAmount));
  return { amount, additions: rows.map(toAddition), at: Date.parse(at) };
}

function toAddition(row: RowOf<'/finance/agreements/{parentId}/additions'>): BilledAddition {
  return {
    quantity: storedQuantity(numberOf(row.quantity)),
    lessIncluded: storedQuantity(numberOf(row.lessIncluded)),
    unitPrice: storedMoney(numberOf(row.unitPrice)),
    effective: instantOf(row.effectiveDate),
    cancelled: instantOf(row.cancelledDate),
  };
}

/**
 * Makes an agreement's next invoice and moves its next invoice date on by a period. Refused where nothing is due: the
 * agreement is not active, its next date is ahead, or there is nothing to bill (evidence: agreements/invoice,
 * agreements/invoice-refusals). Answers the invoice's id.
 */
export async function invoiceAgreement(id: number, unit: Unit): Promise<number> {
  const agreement = await findRecord(agreements, id, unit);
  const date = nextBilling(agreement);
  const status = statusOf(agreement, unit.now, unit.schema);
  if (status !== 'Active') refuse({ kind: 'refused by rule', message: `Agreement ${id} is ${status}.` });
  if (date === null || date > unit.now)
    refuse({ kind: 'refused by rule', message: `Agreement ${id} has nothing due yet.` });
  const amount = await billedAmount(agreement, date, unit);
  if (amount <= 0) refuse({ kind: 'refused by rule', message: `Agreement ${id} has nothing to bill.` });
  const invoice = await makeInvoice(agreement, amount, unit);
  await unit.updateColumns(agreements, id, { nextInvoiceDate: await periodAfter(agreement, date, unit) });
  return invoice.id;
}

async function makeInvoice(agreement: RowOf<'/finance/agreements'>, amount: number, unit: Unit): Promise<StoredRecord> {
  const references = Object.entries({
    company: agreement.company,
    billToCompany: agreement.billToCompany ?? agreement.company,
    billingTerms: agreement.billingTerms,
    taxCode: agreement.taxCode,
    currency: agreement.currency,
    status: await defaultOf('/finance/billingStatuses', unit),
    agreement: agreement.id,
  }).map(([key, value]) => [key, referenceTo(value)] as const);
  const amounts = { agreementAmount: amount, taxableFlag: agreement.taxable === true };
  const body = {
    type: 'Agreement',
    applyToType: 'Agreement',
    applyToId: agreement.id,
    date: unit.now,
    ...amounts,
    ...Object.fromEntries(references.filter(([, value]) => value !== null)),
  };
  return makeRecord(invoices, body, unit);
}

/** The date one billing cycle later, monthly without a cycle; far ahead where the cycle does not recur. */
async function periodAfter(agreement: RowOf<'/finance/agreements'>, date: string, unit: Unit): Promise<string> {
  const next = nextBillingDate(Date.parse(date), await cycleOf(agreement, unit));
  return next === null ? never : toTimestamp(next);
}

async function cycleOf({ billingCycle }: RowOf<'/finance/agreements'>, unit: Unit): Promise<BillingCycle> {
  const cycle = typeof billingCycle === 'number' ? await unit.get('/finance/billingCycles', billingCycle) : null;
  const option = cycle?.billingOptions;
  return isBillingCycle(option) ? option : 'Monthly';
}

/** Stands for no further date: the field's own absence would mean the start of billing again. */
const never = '9999-12-31T00:00:00Z';
