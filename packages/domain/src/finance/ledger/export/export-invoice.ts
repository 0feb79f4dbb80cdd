import type { RowOf } from '@reeve/store';
import { referencePart } from '../../../action/part.ts';
import type { Reader } from '../../../action/reader.ts';
import { ledgerRows, type StoredLedgerRow } from '../entry/ledger-rows.ts';

type Invoice = RowOf<'/finance/invoices'>;

/** An invoice as accounting packages are given it: who owes what, and where each part of it goes. */
export async function exportInvoice(invoice: Invoice, reader: Reader): Promise<object> {
  const rows = await reader.select(ledgerRows, { bookedOn: invoice.id });
  const receivable = rows.find(({ accountType }) => accountType === 'AR');
  return {
    id: receivable?.id ?? null,
    glTypeId: 'AR',
    documentDate: invoice.date,
    documentNumber: invoice.invoiceNumber,
    documentType: invoice.type === 'CreditMemo' ? 'CREDIT MEMO' : 'INVOICE',
    description: receivable?.description ?? `Invoice ${invoice.invoiceNumber}`,
    attention: invoice.attention,
    ...customer(invoice),
    dueDate: invoice.dueDate,
    dueDays: invoice.dueDays === null ? null : Number(invoice.dueDays),
    accountNumber: receivable?.accountNumber,
    billingType: invoice.type,
    glEntryIds: rows.map(({ id }) => id).join(','),
    total: invoice.total,
    ...(await taxes(invoice, reader)),
    detail: rows.filter((row) => row !== receivable).map((row) => toDetail(row, invoice)),
  };
}

function customer(invoice: Invoice) {
  return {
    company: referencePart('CompanyReference', invoice.billToCompany ?? invoice.company),
    companyAccountNumber: invoice.accountNumber,
    site: referencePart('SiteReference', invoice.billingSite),
    shipToCompany: referencePart('CompanyReference', invoice.shipToCompany),
    shipSite: referencePart('SiteReference', invoice.shippingSite),
    billingTerms: referencePart('BillingTermsReference', invoice.billingTerms),
    project: referencePart('ProjectReference', invoice.project),
    currency: referencePart('CurrencyReference', invoice.currency),
  };
}

async function taxes(invoice: Invoice, reader: Reader) {
  const path = '/finance/accounting/unpostedinvoices/{parentId}/taxableLevels';
  const levels = await reader.select(path, { _parentId: invoice.id });
  return {
    taxable: invoice.taxableFlag,
    taxCode: referencePart('TaxCodeReference', invoice.taxCode),
    salesTax: invoice.salesTax,
    stateTax: invoice.stateTaxAmount,
    countyTax: invoice.countyTaxAmount,
    cityTax: invoice.cityTaxAmount,
    useAvalaraFlag: false,
    taxLevels: levels.map(({ taxLevel, taxAmount, taxCodeXref }) => ({ taxLevel, taxAmount, taxCodeXref })),
  };
}

/** What is credited counts up, what is debited down. */
function toDetail(row: StoredLedgerRow, invoice: Invoice) {
  return {
    id: row.id,
    documentDate: invoice.date,
    documentType: invoice.type === 'CreditMemo' ? 'CREDIT MEMO' : 'INVOICE',
    accountNumber: row.accountNumber,
    glTypeId: row.accountType,
    glItemId: row.item,
    cost: row.cost,
    salesCode: row.salesCode,
    description: row.description,
    quantity: 1,
    total: (row.credit ?? 0) === 0 ? -(row.debit ?? 0) : row.credit,
    currency: referencePart('CurrencyReference', invoice.currency),
    costAccountNumber: row.costOfGoodsSoldAccountNumber,
    inventoryAccountNumber: row.inventory,
  };
}
