import type { RowOf } from '@reeve/store';
import { type ReferencePart, referencePart } from '../../../../action/part.ts';
import type { Reader } from '../../../../action/reader.ts';
import { ledgerRows, type StoredLedgerRow } from '../../entry/ledger-rows.ts';
import { isExported } from '../../invoice/batches-of-invoice.ts';
import { type InvoiceTaxes, taxesOfInvoice } from './taxes-of-invoice.ts';

/** How much an export tells of the time on an invoice (evidence: invoices/summaries). */
export type InvoiceFormat = 'Default' | 'Condensed' | 'Detailed';

/** An invoice with all that its export is made of. */
export interface InvoiceExport {
  readonly invoice: RowOf<'/finance/invoices'>;
  readonly format: InvoiceFormat;
  /** Whether what was exported before is taken back (evidence: invoices/reversed). */
  readonly isReversal: boolean;
  readonly documentType: 'INVOICE' | 'CREDIT MEMO';
  readonly rows: readonly StoredLedgerRow[];
  /** The row that all others are booked against. */
  readonly receivable: StoredLedgerRow | undefined;
  readonly taxes: InvoiceTaxes;
  readonly currency: ReferencePart | undefined;
}

/** Gathers what an invoice has in a batch, or what of it waits for one. */
export async function invoiceExport(
  invoice: RowOf<'/finance/invoices'>,
  { batch, format }: { readonly batch: number | null; readonly format: InvoiceFormat },
  reader: Reader,
): Promise<InvoiceExport> {
  const rows = await reader.select(ledgerRows, { bookedOn: invoice.id, batch });
  const isReversal = await isExported(invoice.id, reader, batch);
  return {
    invoice,
    format,
    isReversal,
    documentType: (invoice.type === 'CreditMemo') === isReversal ? 'INVOICE' : 'CREDIT MEMO',
    rows,
    receivable: rows.find(({ accountType }) => accountType === 'AR'),
    taxes: await taxesOfInvoice(invoice, reader),
    currency: referencePart('CurrencyReference', invoice.currency),
  };
}
