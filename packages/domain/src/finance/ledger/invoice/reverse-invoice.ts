import { refuse } from '../../../fault.ts';
import type { Unit } from '../../../unit/unit.ts';
import { addLedgerRow, ledgerRows, removeLedgerRows } from '../entry/ledger-rows.ts';
import { batchesOf } from './batches-of-invoice.ts';
import { markInvoice } from './mark-invoice.ts';

/** Books what the last batch took the other way round, row by row, to the same accounts; it waits for a batch. */
export async function reverseInvoice(invoice: number, unit: Unit): Promise<void> {
  const batch = (await batchesOf(invoice, unit)).at(-1) ?? null;
  for (const row of await unit.select(ledgerRows, { bookedOn: invoice, batch })) {
    const { id: _, batch: __, debit, credit, description, ...same } = row;
    const reversed = { debit: credit, credit: debit, cost: row.cost === null ? null : -row.cost };
    await addLedgerRow({ ...same, ...reversed, description: `Void: ${description}`.slice(0, 100) }, unit);
  }
  await markInvoice(invoice, unit);
}

/** What came back from a batch and waits together with what takes it back is nothing. */
export async function forgetReversed(invoice: number, unit: Unit): Promise<void> {
  await removeLedgerRows({ bookedOn: invoice }, unit);
  await markInvoice(invoice, unit);
}

/** Refuses that a batch gives back an invoice that a later one took back, or booked again. */
export async function refuseReversedLater(invoice: number, batch: number, unit: Unit): Promise<void> {
  const later = (await batchesOf(invoice, unit)).find((each) => each > batch);
  if (later === undefined) return;
  const message = `Batch ${batch} holds invoice ${invoice}, which is also in batch ${later}: delete that one first.`;
  refuse({ kind: 'refused by rule', message });
}
