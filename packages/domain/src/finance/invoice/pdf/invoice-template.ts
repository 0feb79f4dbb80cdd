import type { RowOf } from '@reeve/store';
import type { Reader } from '../../../action/reader.ts';

/** What a template says of how an invoice is printed. */
export type InvoiceTemplate = RowOf<'/finance/invoiceTemplates'>;

/**
 * The template of an invoice: the invoice names the set-up, and its details are the template of the same name
 * (evidence: invoices/template-details). Null where there is none.
 */
export async function templateOf(
  { invoiceTemplate }: Pick<RowOf<'/finance/invoices'>, 'invoiceTemplate'>,
  reader: Reader,
): Promise<InvoiceTemplate | null> {
  const setup = invoiceTemplate === null ? null : await reader.get('/finance/invoiceTemplateSetups', invoiceTemplate);
  return setup?.name == null ? null : reader.first('/finance/invoiceTemplates', { name: setup.name });
}
