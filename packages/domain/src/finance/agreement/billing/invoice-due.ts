import { sumOf, toNumber } from '@reeve/calculation';
import type { RowOf, StoredRecord } from '@reeve/store';
import { findRecord } from '../../../action/find-record.ts';
import { makeRecord, referenceTo } from '../../../action/write-record.ts';
import type { JsonObject } from '../../../body/members.ts';
import { momentOfDay, startOfDay } from '../../../clock.ts';
import { refuse } from '../../../fault.ts';
import type { Unit } from '../../../unit/unit.ts';
import { statusOf } from '../status/status-of.ts';
import { billAdditions } from './bill-additions.ts';
import { dueBelow } from './due-below.ts';
import type { AgreementBill } from './gather-bill.ts';
import { nextInvoiceOf } from './keep-next-invoice.ts';
import { nextDueBill } from './next-due-bill.ts';
import { takeCovered } from './take-covered.ts';

type Agreement = RowOf<'/finance/agreements'>;

const agreements = '/finance/agreements';

/**
 * Makes an agreement's next invoice, with what is due of the agreements below it, and moves the next invoice dates on.
 * Refused where nothing is due: the agreement is not active, its next date is ahead, or there is nothing to bill (evidence:
 * agreements/invoice, agreements/invoice-refusals, agreements/children). What is due by a later moment is invoiced ahead, with
 * the date on which it is due. Answers the invoice's id.
 */
export async function invoiceDue(id: number, unit: Unit, by = unit.now): Promise<number> {
  const agreement = await findRecord(agreements, id, unit);
  const status = statusOf(agreement, unit.now, unit.schema);
  if (status !== 'Active') refuse({ kind: 'refused by rule', message: `Agreement ${id} is ${status}.` });
  const own = await nextDueBill(agreement, by, unit);
  const bills = [own, ...(await dueBelow(id, by, unit.now, unit))].filter((each) => typeof each !== 'string');
  if (bills.length === 0) {
    const why = own === 'nothing due' ? 'nothing due yet' : 'nothing to bill';
    refuse({ kind: 'refused by rule', message: `Agreement ${id} has ${why}.` });
  }
  const invoice = await makeInvoice(agreement, bills, unit);
  for (const each of bills) {
    await billAdditions(each, invoice.id, unit);
    await markBilled(each, invoice.id, unit);
    if (!each.isLate) await takeCovered(each.agreement, { id: invoice.id, date: dateOf(bills, unit) }, unit);
  }
  return invoice.id;
}

async function makeInvoice(agreement: Agreement, bills: readonly AgreementBill[], unit: Unit): Promise<StoredRecord> {
  const taxed = bills.filter((each) => each.agreement.taxable === true);
  const next = bills.find(({ isLate }) => !isLate)?.next;
  const plain = {
    type: 'Agreement',
    applyToType: 'Agreement',
    applyToId: agreement.id,
    date: dateOf(bills, unit),
    agreementAmount: ownAmountOf(bills),
    agreementTaxed: ownAmountOf(taxed),
    taxableFlag: agreement.taxable === true || bills.some(hasTaxedAddition),
    customerPO: agreement.customerPO,
    billedFrom: next === undefined ? null : momentOfDay(next.from),
    billedUntil: next === undefined ? null : momentOfDay(next.period.last + 1),
  };
  const said = Object.entries({ ...plain, ...referencesOf(agreement) }).filter(([, value]) => value !== null);
  return makeRecord('/finance/invoices', Object.fromEntries(said), unit);
}

/** What bills come to without their additions, each of which is a product on the invoice. */
function ownAmountOf(bills: readonly AgreementBill[]): number {
  return toNumber(sumOf(bills.map(({ bill }) => bill.own)));
}

function hasTaxedAddition({ additions, bill }: AgreementBill): boolean {
  return additions.some(({ taxableFlag }, at) => taxableFlag === true && (bill.additions[at]?.amount ?? 0) !== 0);
}

/** Today, or the day on which the first of them is due where that is ahead. */
function dateOf(bills: readonly AgreementBill[], unit: Unit): string {
  const [today, due] = [startOfDay(unit.now), momentOfDay(Math.min(...bills.map(({ next }) => next.due)))];
  return due > today ? due : today;
}

/** Whom the invoice is for and how it is paid, as the agreement says; the rest is filled in as on any invoice. */
function referencesOf(agreement: Agreement): JsonObject {
  return {
    company: referenceTo(agreement.company),
    billToCompany: referenceTo(agreement.billToCompany ?? agreement.company),
    billingSite: referenceTo(agreement.billToSite),
    shipToCompany: referenceTo(agreement.shipToCompany),
    shippingSite: referenceTo(agreement.shipToSite),
    billingTerms: referenceTo(agreement.billingTerms),
    invoiceTemplate: referenceTo(agreement.invoiceTemplate),
    taxCode: referenceTo(agreement.taxCode),
    currency: referenceTo(agreement.currency),
    location: referenceTo(agreement.location),
    department: referenceTo(agreement.department),
    agreement: referenceTo(agreement.id),
  };
}

async function markBilled(
  { agreement, next, bill, additions }: AgreementBill,
  invoice: number,
  unit: Unit,
): Promise<void> {
  const billedUntil = momentOfDay(next.period.last + 1);
  const nextInvoiceDate = await nextInvoiceOf({ ...agreement, billedUntil }, unit);
  await unit.updateColumns(agreements, agreement.id, { billedUntil, nextInvoiceDate });
  for (const [at, addition] of additions.entries()) {
    const day = bill.additions[at]?.billedUntil ?? null;
    const until = day === null ? null : momentOfDay(day);
    if (until === addition.billedUntil) continue;
    const fields = { billedUntil: until, billedBefore: addition.billedUntil, billedWith: invoice };
    await unit.updateColumns('/finance/agreements/{parentId}/additions', addition.id, fields);
  }
}
