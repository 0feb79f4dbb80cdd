import { minus, storedMoney, sumOf, toNumber } from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import { referencePart } from '../../../action/part.ts';
import type { Reader } from '../../../action/reader.ts';
import { ledgerRows, type StoredLedgerRow } from '../entry/ledger-rows.ts';
import { isExported } from '../invoice/batches-of-invoice.ts';
import { oppositeAmount, taxableLevels } from '../invoice/show-waiting.ts';

type Invoice = RowOf<'/finance/invoices'>;

/** Amounts as they are, or the other way round. */
type Sided = (amount: number | null) => number | null;

/**
 * An invoice as accounting packages are given it: who owes what, and where each part of it goes. What takes a void one back is
 * a credit memo of the same parts (evidence: invoices/reversed).
 */
export async function exportInvoice(
  invoice: Invoice,
  { batch, isCondensed }: { readonly batch: number | null; readonly isCondensed: boolean },
  reader: Reader,
): Promise<object> {
  const rows = await reader.select(ledgerRows, { bookedOn: invoice.id, batch });
  const isReversal = await isExported(invoice.id, reader, batch);
  const sided = sidedBy(isReversal);
  const documentType = (invoice.type === 'CreditMemo') === isReversal ? 'INVOICE' : 'CREDIT MEMO';
  const receivable = rows.find(({ accountType }) => accountType === 'AR');
  return {
    id: receivable?.id ?? null,
    glTypeId: 'AR',
    documentDate: invoice.date,
    documentNumber: invoice.invoiceNumber,
    documentType,
    description: receivable?.description ?? `Invoice ${invoice.invoiceNumber}`,
    attention: invoice.attention,
    ...customer(invoice),
    dueDate: invoice.dueDate,
    dueDays: invoice.dueDays === null ? null : Number(invoice.dueDays),
    accountNumber: receivable?.accountNumber,
    glClass: receivable?.glClass,
    billingType: invoice.type,
    glEntryIds: rows.map(({ id }) => id).join(','),
    total: sided(invoice.total),
    ...(await taxes(invoice, isReversal, reader)),
    detail: detailRows(rows, receivable, isCondensed).map((row) => toDetail(row, documentType, invoice)),
  };
}

function sidedBy(turned: boolean): Sided {
  return (amount) => (turned ? oppositeAmount(amount) : amount);
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

/** Levels are kept as what waits has them. */
async function taxes(invoice: Invoice, isReversal: boolean, reader: Reader) {
  const sided = sidedBy(isReversal !== (invoice.reversedFlag === true));
  const levels = await reader.select(taxableLevels, { _parentId: invoice.id });
  return {
    taxable: invoice.taxableFlag,
    taxCode: referencePart('TaxCodeReference', invoice.taxCode),
    salesTax: sidedBy(isReversal)(invoice.salesTax),
    stateTax: sided(invoice.stateTaxAmount),
    countyTax: sided(invoice.countyTaxAmount),
    cityTax: sided(invoice.cityTaxAmount),
    useAvalaraFlag: false,
    taxLevels: levels.map(({ taxLevel, taxAmount, taxCodeXref }) => ({
      taxLevel,
      taxAmount: sided(taxAmount),
      taxCodeXref,
    })),
  };
}

/** Each row by itself, or one for all of an account, called by it (evidence: invoices/summaries). */
function detailRows(
  rows: readonly StoredLedgerRow[],
  receivable: StoredLedgerRow | undefined,
  isCondensed: boolean,
): StoredLedgerRow[] {
  const details = rows.filter((row) => row !== receivable);
  if (!isCondensed) return details;
  const groups = Map.groupBy(
    details,
    ({ accountType, accountNumber, glClass }) => `${accountType}/${accountNumber}/${glClass ?? ''}`,
  );
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined || others.length === 0) return first === undefined ? [] : [first];
    const all = [first, ...others];
    const summed = (key: 'debit' | 'credit' | 'cost') => toNumber(sumOf(all.map((row) => storedMoney(row[key]))));
    const net = toNumber(minus(storedMoney(summed('credit')), storedMoney(summed('debit'))));
    const sides = { credit: Math.max(0, net), debit: Math.max(0, -net), cost: summed('cost') };
    return [{ ...first, ...sides, item: null, description: first.name }];
  });
}

/** What is credited counts up, what is debited down. */
function toDetail(row: StoredLedgerRow, documentType: string, invoice: Invoice) {
  return {
    id: row.id,
    documentDate: invoice.date,
    documentType,
    accountNumber: row.accountNumber,
    glClass: row.glClass,
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
