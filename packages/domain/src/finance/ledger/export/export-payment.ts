import type { RowOf } from '@reeve/store';
import { referencePart } from '../../../action/part.ts';
import type { Reader } from '../../../action/reader.ts';
import { ledgerRows } from '../entry/ledger-rows.ts';

/** A payment as accounting packages are given it. */
export async function exportPayment(
  payment: RowOf<'/finance/invoices/{parentId}/payments'>,
  reader: Reader,
): Promise<object> {
  const rows = await reader.select(ledgerRows, { paymentNumber: payment.id });
  const invoice = payment.invoice === null ? null : await reader.get('/finance/invoices', payment.invoice);
  const receivable = rows.find(({ credit }) => (credit ?? 0) > 0);
  return {
    id: receivable?.id ?? null,
    glTypeId: 'AR',
    documentDate: payment.paymentDate,
    documentNumber: invoice?.invoiceNumber,
    documentType: payment.credit === null ? 'PAYMENT' : 'CREDIT',
    description: receivable?.description,
    company: referencePart('CompanyReference', invoice?.billToCompany ?? invoice?.company),
    accountNumber: receivable?.accountNumber,
    glEntryIds: rows.map(({ id }) => id).join(','),
    total: payment.amount,
  };
}
