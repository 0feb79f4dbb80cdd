import { action } from '../../../action/action.ts';
import { value } from '../../../action/result.ts';
import { unpostedDocuments } from './exported-documents.ts';
import { formatOfInvoices } from './format-of-invoices.ts';
import { gatherExport } from './gather-export.ts';
import { refuseNothingToExport } from './refuse-nothing.ts';

/** Nothing is marked by it: a batch is made of the ids that it answers. */
export const exportUnposted = action('POST /finance/accounting/export', {
  says: 'unposted invoices, expenses, payments and purchases are gathered with their accounts; nothing changes',
  source: 'evidence: invoices/batches, invoices/export, invoices/summaries',
  takes: 'ExportAccountingBatchRequest',
  reads: async ({ body }, reader) => {
    refuseNothingToExport(body);
    const summarizeInvoices = await formatOfInvoices(body.summarizeInvoices, reader);
    const settings = settingsOf({ ...body, summarizeInvoices });
    return value(await gatherExport(settings, await unpostedDocuments(body, reader), reader));
  },
});

function settingsOf(body: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(body).filter(([, sent]) => sent !== null));
}
