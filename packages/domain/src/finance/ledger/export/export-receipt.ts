import type { RowOf } from '@reeve/store';
import { referencePart } from '../../../action/part.ts';
import type { Reader } from '../../../action/reader.ts';
import { ledgerRows } from '../entry/ledger-rows.ts';

/** Goods that were received, as accounting packages are given them. */
export async function exportReceipt(
  receipt: RowOf<'/finance/accounting/unpostedprocurement'>,
  reader: Reader,
): Promise<object> {
  const rows = await reader.select(ledgerRows, { receiptNumber: receipt.id });
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
    total: receipt.total,
    purchaseDetail: rows
      .filter((row) => row !== payable)
      .map((row) => ({
        id: row.id,
        documentDate: receipt.purchaseDate,
        glTypeId: row.accountType,
        glItemId: row.item,
        description: row.description,
        cost: row.cost,
        accountNumber: row.accountNumber,
        costAccountNumber: row.costOfGoodsSoldAccountNumber,
        inventoryAccountNumber: row.inventory,
        quantity: receipt.quantity,
        total: (row.debit ?? 0) - (row.credit ?? 0),
        currency,
      })),
  };
}
