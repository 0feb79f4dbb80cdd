import { action } from '../../../action/action.ts';
import { optional } from '../../../action/body.ts';
import { findRecord } from '../../../action/find-record.ts';
import { value } from '../../../action/result.ts';
import { batchedDocuments } from './exported-documents.ts';
import { formatOfInvoices } from './format-of-invoices.ts';
import { gatherExport } from './gather-export.ts';

/** The same document for what a batch holds. */
export const exportBatch = action('POST /finance/accounting/batches/{id}/export', {
  says: 'what a batch holds is gathered with its accounts; nothing changes',
  source: 'evidence: invoices/batches, invoices/export, invoices/summaries',
  takes: optional('ExportAccountingBatchRequest'),
  reads: async ({ id, body }, reader) => {
    const { batchIdentifier } = await findRecord('/finance/accounting/batches', id, reader);
    const summarizeInvoices = await formatOfInvoices(body?.summarizeInvoices, reader);
    const settings = { batchIdentifier, ...(summarizeInvoices !== null && { summarizeInvoices }) };
    return value(await gatherExport(settings, await batchedDocuments(id, reader), reader));
  },
});
