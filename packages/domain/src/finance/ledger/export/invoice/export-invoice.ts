import { storedMoney, toNumber } from '@reeve/calculation';
import { referencePart } from '../../../../action/part.ts';
import type { Reader } from '../../../../action/reader.ts';
import { isPrepaid } from '../../invoice/reverse-prepaid.ts';
import { oppositeAmount, taxableLevels } from '../../invoice/show-waiting.ts';
import { customerOfInvoice } from './customer-of-invoice.ts';
import { detailLines } from './detail-lines.ts';
import { exportDetail } from './export-detail.ts';
import type { InvoiceExport } from './invoice-export.ts';
import { partOfOne, wholeRate } from './taxes-of-invoice.ts';

/**
 * An invoice as accounting packages are given it: who owes what, and where each part of it goes. It is known by its own id. What
 * takes a void one back is a credit memo of the same parts (evidence: invoices/export, invoices/details, invoices/reversed).
 */
export async function exportInvoice(document: InvoiceExport, reader: Reader): Promise<object> {
  const { invoice, rows, receivable, documentType } = document;
  const detail: object[] = [];
  for (const line of await detailLines(document, reader)) detail.push(await exportDetail(line, document, reader));
  return {
    id: invoice.id,
    glClass: receivable?.glClass,
    glTypeId: 'AR',
    documentDate: invoice.date,
    documentNumber: invoice.invoiceNumber,
    documentType,
    memo: document.isReversal ? receivable?.description : null,
    description: receivable?.name ?? 'Accounts Receivable',
    attention: invoice.attention,
    ...(await customerOfInvoice(invoice, reader)),
    agreementPrePaymentFlag: await isPrepaid(invoice.agreement, reader),
    accountNumber: receivable?.accountNumber,
    billingType: invoice.type,
    glEntryIds: rows.map(({ id }) => id).join(','),
    currency: document.currency,
    total: sided(document, invoice.total),
    ...(await taxMembers(document, reader)),
    detail,
  };
}

function sided({ isReversal }: InvoiceExport, amount: number | null): number | null {
  return isReversal ? oppositeAmount(amount) : amount;
}

/** What of the invoice is taxed, and by how much; the flags of Avalara are those of a provider without it. */
async function taxMembers(document: InvoiceExport, reader: Reader) {
  const { invoice, taxes, rows } = document;
  const [state, county] = [1, 2].map((level) => taxes.levels.find((each) => each.level === level));
  return {
    taxable: invoice.taxableFlag === true,
    taxableTotal: sided(document, toNumber(taxes.taxed)),
    taxCode: referencePart('TaxCodeReference', invoice.taxCode),
    taxGroupRate: partOfOne(wholeRate(taxes.levels)),
    piggyBackFlag: false,
    taxAccountNumber: rows.find(({ accountType }) => accountType === 'ST')?.accountNumber,
    salesTax: sided(document, invoice.salesTax),
    taxAgencyXref: state?.agencyXref,
    stateTaxXref: state?.taxCodeXref,
    countyTaxXref: county?.taxCodeXref,
    taxDpAppliedFlag: invoice.downpaymentPreviouslyTaxedFlag === true,
    useAvalaraFlag: false,
    sendAvalaraTaxFlag: false,
    ...(await levelMembers(document, reader)),
  };
}

async function levelMembers(document: InvoiceExport, reader: Reader) {
  const stored = await reader.select(taxableLevels, { _parentId: document.invoice.id });
  const turns = document.isReversal !== (document.invoice.reversedFlag === true);
  const taxes = new Map(
    stored.map(({ taxLevel, taxAmount }) => [taxLevel, turns ? oppositeAmount(taxAmount) : taxAmount]),
  );
  const taxed = (level: number) =>
    sided(document, toNumber(document.taxes.taxedByLevel[level - 1] ?? storedMoney(null))) ?? 0;
  const amountOf = (level: number) => taxes.get(level) ?? 0;
  const bases = [1, 2, 3, 4, 5].map((level) => [`taxableAmount${level}`, taxed(level)] as const);
  return {
    stateTax: amountOf(1),
    countyTax: amountOf(2),
    cityTax: amountOf(3),
    ...Object.fromEntries(bases),
    taxLevels: document.taxes.levels.map(({ level, taxCodeXref }) => ({
      taxAmount: amountOf(level),
      taxableAmount: taxed(level),
      taxCodeXref,
      taxLevel: level,
    })),
  };
}
