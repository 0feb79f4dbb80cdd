import type { Connection, OwnTable, StoredRecord } from '@reeve/store';
import type { Change, Unit } from '../../../unit/unit.ts';

/** Which agreements are invoiced by themselves, and when. */
export const dueInvoiceTable: OwnTable = {
  name: 'reeve_due_invoice',
  says: 'agreements that are invoiced by themselves: when the next invoice is due',
  columns: { agreement_id: 'integer', due_at: 'text' },
  key: ['agreement_id'],
  indexes: [{ name: 'reeve_due_invoice__due', columns: ['due_at'] }],
};

const agreements = '/finance/agreements';

/** Writes down when agreements are invoiced by themselves, whatever changed that. */
export async function recordDueInvoices(changes: readonly Change[], unit: Unit): Promise<void> {
  for (const { table, id, before, after } of changes) {
    if (table.collection.path !== agreements || dueOf(before) === dueOf(after)) continue;
    await waitForInvoice(id, dueOf(after), unit);
  }
}

function dueOf(agreement: StoredRecord | null): string | null {
  const due = agreement?.['autoInvoiceFlag'] === true ? agreement['nextInvoiceDate'] : null;
  return typeof due === 'string' ? due : null;
}

/** Writes down when an agreement is invoiced by itself; null is never. */
export async function waitForInvoice(id: number, due: string | null, unit: Unit): Promise<void> {
  await unit.transaction.run('delete from "reeve_due_invoice" where "agreement_id" = ?', [id]);
  if (due === null) return;
  await unit.transaction.run('insert into "reeve_due_invoice" ("agreement_id", "due_at") values (?, ?)', [id, due]);
}

/** Whether any agreement is invoiced by itself, now or later. */
export async function anyWaits(connection: Pick<Connection, 'all'>): Promise<boolean> {
  return (await connection.all(`select 1 from "${dueInvoiceTable.name}" limit 1`)).length > 0;
}

/** So many as one look takes care of. */
export const mostALook = 200;

/** Agreements of which an invoice is due at a moment, the longest due first. */
export async function dueInvoices(connection: Pick<Connection, 'all'>, now: string): Promise<number[]> {
  const rows = await connection.all(
    `select "agreement_id" from "reeve_due_invoice" where "due_at" <= ? order by "due_at", "agreement_id" limit ${mostALook}`,
    [now],
  );
  return rows.map(([id]) => Number(id));
}

/** Whether an agreement still waits for an invoice that is due by a moment, in this transaction: another process may have been faster. */
export async function isStillDue(id: number, by: string, unit: Unit): Promise<boolean> {
  const rows = await unit.transaction.all(
    'select 1 from "reeve_due_invoice" where "agreement_id" = ? and "due_at" <= ?',
    [id, by],
  );
  return rows.length > 0;
}
