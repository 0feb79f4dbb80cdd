import { action } from '../../../action/action.ts';
import { optional } from '../../../action/body.ts';
import { findRecord } from '../../../action/find-record.ts';
import { value } from '../../../action/result.ts';
import { batchedDocuments } from './exported-documents.ts';
import { gatherExport } from './gather-export.ts';

/** The same document for what a batch holds. */
export const exportBatch = action('POST /finance/accounting/batches/{id}/export', {
  says: 'what a batch holds is gathered with its accounts; nothing changes',
  source: 'evidence: invoices/batches, invoices/export',
  missing: 'bins and warehouses of transfers are left out; invoices are given in full whatever their summary says',
  takes: optional('ExportAccountingBatchRequest'),
  reads: async ({ id }, reader) => {
    const { batchIdentifier } = await findRecord('/finance/accounting/batches', id, reader);
    return value(await gatherExport({ batchIdentifier }, await batchedDocuments(id, reader), reader), 'of value');
  },
});
