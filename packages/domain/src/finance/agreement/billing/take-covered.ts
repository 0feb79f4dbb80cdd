import type { CollectionPath } from '@reeve/catalogue';
import type { RowOf } from '@reeve/store';
import { changeRecord } from '../../../action/write-record.ts';
import type { Unit } from '../../../unit/unit.ts';
import { findCovered } from './find-covered.ts';

type Agreement = RowOf<'/finance/agreements'>;
type Invoice = Pick<RowOf<'/finance/invoices'>, 'id' | 'date'>;

/**
 * Puts on an agreement's invoice what the agreement covered by its day, for nothing, and where the agreement says so what it
 * left to bill (evidence: agreements/covered-lines).
 */
export async function takeCovered(agreement: Agreement, invoice: Invoice, unit: Unit): Promise<void> {
  const covered = await findCovered(agreement, invoice.date, unit);
  for (const [collection, ids] of Object.entries(covered) as [CollectionPath, readonly number[]][])
    for (const id of ids) await changeRecord(collection, id, { invoice: { id: invoice.id } }, unit);
}
