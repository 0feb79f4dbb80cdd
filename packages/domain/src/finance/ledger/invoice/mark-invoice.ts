import type { Unit } from '../../../unit/unit.ts';
import { ledgerRows } from '../entry/ledger-rows.ts';
import { showWaiting } from './show-waiting.ts';

/** An invoice tells by its rows in the ledger whether it waits for a batch, and which one held it last. */
export async function markInvoice(id: number, unit: Unit): Promise<void> {
  const rows = await unit.select(ledgerRows, { bookedOn: id });
  const held = rows.map(({ batch }) => batch).filter((batch) => batch !== null);
  const glBatch = held.length === 0 ? null : Math.max(...held);
  await unit.updateColumns('/finance/invoices', id, {
    unpostedFlag: rows.some(({ batch }) => batch === null),
    glBatch,
  });
  await showWaiting(id, unit);
}
