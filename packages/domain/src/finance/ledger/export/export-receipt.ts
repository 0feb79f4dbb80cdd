import { minus, storedMoney, toNumber } from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import { referencePart } from '../../../action/part.ts';
import type { Reader } from '../../../action/reader.ts';
import { ledgerRows, type StoredLedgerRow } from '../entry/ledger-rows.ts';
import { unpostedLevels } from '../procurement/unposted-procurement.ts';

type UnpostedReceipt = RowOf<'/finance/accounting/unpostedprocurement'>;

/** Goods that were received, or freight, as accounting packages are given them. */
export async function exportReceipt(receipt: UnpostedReceipt, reader: Reader): Promise<object> {
  const rows = await reader.select(ledgerRows, { receiptNumber: receipt.id });
  const levels = await reader.select(unpostedLevels, { _parentId: receipt.id });
  const payable = rows.find(({ accountType }) => accountType === 'AP');
  const order = receipt.purchaseOrder ?? 0;
  const currency = referencePart('CurrencyReference', receipt.currency);
  return {
    id: String(payable?.id ?? receipt.id),
    documentDate: receipt.purchaseDate,
    documentNumber: (await reader.get('/procurement/purchaseorders', order))?.poNumber,
    description: receipt.description,
    apAccountNumber: payable?.accountNumber,
    purchaseDate: receipt.purchaseDate,
    company: referencePart('CompanyReference', receipt.vendor),
    billingTerms: referencePart('BillingTermsReference', receipt.billingTerms),
    vendorInvoiceNumber: receipt.vendorInvoiceNumber,
    vendorInvoiceDate: receipt.vendorInvoiceDate,
    currency,
    total: payable === undefined ? receipt.total : credited(payable),
    freightAmount: receipt.freightCost,
    taxCode: referencePart('TaxCodeReference', receipt.taxCode),
    purchaseHeaderTaxableFlag: receipt.taxTotal !== null && receipt.taxTotal !== 0,
    taxLevels: levels.map(({ taxLevel, taxCodeXref }) => ({ taxLevel, taxCodeXref })),
    purchaseDetail: detailsOf(rows, receipt, currency, isGoods),
    purchaseDetailTax: detailsOf(rows, receipt, currency, isTax),
  };
}

const isTax = ({ accountType }: StoredLedgerRow) => accountType === 'PT' || accountType === 'FT';
const isGoods = (row: StoredLedgerRow) => row.accountType !== 'AP' && !isTax(row);

/** Ten-thousandths are taken off each other without loss. */
function credited({ credit, debit }: StoredLedgerRow): number {
  return toNumber(minus(storedMoney(credit), storedMoney(debit)));
}

function detailsOf(
  rows: readonly StoredLedgerRow[],
  receipt: UnpostedReceipt,
  currency: unknown,
  isWanted: (row: StoredLedgerRow) => boolean,
): object[] {
  return rows.filter(isWanted).map((row) => ({
    id: row.id,
    documentDate: receipt.purchaseDate,
    glTypeId: row.accountType,
    glItemId: row.item,
    ...(isTax(row) ? { memo: row.description } : { description: row.description }),
    cost: row.cost,
    accountNumber: row.accountNumber,
    glClass: row.glClass,
    costAccountNumber: row.costOfGoodsSoldAccountNumber,
    inventoryAccountNumber: row.inventory,
    quantity: receipt.quantity,
    total: toNumber(minus(storedMoney(row.debit), storedMoney(row.credit))),
    currency,
  }));
}
