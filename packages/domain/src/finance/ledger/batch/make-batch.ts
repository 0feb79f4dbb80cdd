import { action } from '../../../action/action.ts';
import { value } from '../../../action/result.ts';
import { makeRecord } from '../../../action/write-record.ts';
import { refuse } from '../../../fault.ts';
import type { Unit } from '../../../unit/unit.ts';
import { documentsOf, ledgerRows, type StoredLedgerRow } from '../entry/ledger-rows.ts';
import { batchedDocuments } from '../export/exported-documents.ts';
import { formatOfInvoices } from '../export/format-of-invoices.ts';
import { gatherExport } from '../export/gather-export.ts';
import { refuseNothingToExport } from '../export/refuse-nothing.ts';
import { putIntoBatch } from './move-document.ts';

const batches = '/finance/accounting/batches';

/**
 * Answers what the batch holds, as an export of it. Refused where the identifier is taken, an entry is unknown or in a
 * batch already, or nothing is to be exported.
 */
export const makeBatch = action('POST /finance/accounting/batches', {
  says: 'a batch takes the ledger entries that are named, each with its whole document, off the unposted lists',
  source: 'evidence: invoices/batches, invoices/accounting-batch, invoices/whole-documents',
  takes: 'CreateAccountingBatchRequest',
  fills: [batches],
  does: async ({ body }, unit) => {
    refuseNothingToExport(body);
    const batchIdentifier = body.batchIdentifier ?? unit.now.replaceAll(/\D/g, '');
    if ((await unit.first(batches, { batchIdentifier })) !== null)
      refuse({ kind: 'refused by rule', message: `Batch ${batchIdentifier} already exists.` });
    const rows = await entriesNamed(body.processedRecordIds ?? [], unit);
    const { exportInvoicesFlag, exportExpensesFlag, exportProductsFlag } = body;
    const flags = { exportInvoicesFlag, exportExpensesFlag, exportProductsFlag };
    const batch = await makeRecord(batches, { batchIdentifier, ...sentOf(flags), closedFlag: false }, unit);
    for (const document of documentsOf(rows)) await putIntoBatch(document, { id: batch.id, batchIdentifier }, unit);
    const summarizeInvoices = await formatOfInvoices(null, unit);
    const settings = { batchIdentifier, ...(summarizeInvoices !== null && { summarizeInvoices }) };
    return value(await gatherExport(settings, await batchedDocuments(batch.id, unit), unit));
  },
});

function sentOf(flags: Readonly<Record<string, boolean | null | undefined>>): Record<string, boolean> {
  return Object.fromEntries(Object.entries(flags).map(([key, flag]) => [key, flag === true]));
}

async function entriesNamed(ids: readonly number[], unit: Unit): Promise<StoredLedgerRow[]> {
  if (ids.length === 0) refuse({ kind: 'refused by rule', message: 'A batch needs the ids of ledger entries.' });
  const rows: StoredLedgerRow[] = [];
  for (const id of new Set(ids)) {
    const row = await unit.get(ledgerRows, id);
    if (row === null) refuse({ kind: 'refused by rule', message: `Ledger entry ${id} not found.` });
    else if (row.isBatched === true) refuse({ kind: 'refused by rule', message: `Ledger entry ${id} is in a batch.` });
    else rows.push(row);
  }
  return rows;
}
