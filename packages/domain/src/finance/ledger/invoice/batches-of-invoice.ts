import type { StoredRecords } from '../../../unit/roll-up.ts';
import { ledgerRows } from '../entry/ledger-rows.ts';

/** The batches that took rows of an invoice, first to last, up to one of them. */
export async function batchesOf(invoice: number, records: StoredRecords, before: number | null = null) {
  const rows = await records.select(ledgerRows, { bookedOn: invoice });
  const held = rows.map(({ batch }) => batch).filter((batch) => batch !== null);
  const wanted = before === null ? held : held.filter((batch) => batch < before);
  return [...new Set(wanted)].sort((one, other) => one - other);
}

/**
 * Whether the accounting package has an invoice, after the batches up to one of them: they take by turns what it comes to and
 * what takes that back, each the other way round (evidence: invoices/reversed).
 */
export async function isExported(invoice: number, records: StoredRecords, before: number | null = null) {
  return (await batchesOf(invoice, records, before)).length % 2 === 1;
}
