import type { Row, TenantDatabase, Transaction } from '@reeve/store';
import { forgetMessages } from '../outbox/discard-messages.ts';
import { idList } from '../outbox/id-list.ts';

/** How much the delivery log keeps. */
export interface LogLimits {
  readonly rows: number;
  readonly milliseconds: number;
}

/** How many attempts a tenant's delivery log keeps at most. */
export const mostAttemptsKept = 10_000;

const batch = 500;

/**
 * Removes the oldest attempts beyond the limits, at most one batch, and messages that nothing names any longer. Tells if
 * a whole batch went, so that there may be more.
 */
export async function pruneLog(database: TenantDatabase, limits: LogLimits, now: number): Promise<boolean> {
  const [newest] = await database.reader.all('select max(id) from reeve_delivery');
  const oldest = await database.reader.all('select id, started, message from reeve_delivery order by id limit ?', [
    batch,
  ]);
  const lastGone = Number(newest?.[0] ?? 0) - limits.rows;
  const gone = oldest.filter((row) => Number(row[0]) <= lastGone || Number(row[1]) <= now - limits.milliseconds);
  if (gone.length === 0) return false;
  await database.write((transaction) => removeAttempts(transaction, gone));
  return gone.length === batch;
}

async function removeAttempts(transaction: Transaction, rows: readonly Row[]): Promise<void> {
  const { places, ids } = idList(rows.map((row) => Number(row[0])));
  await transaction.run(`delete from reeve_delivery where id in ${places}`, ids);
  await forgetMessages(
    transaction,
    rows.map((row) => Number(row[2])),
  );
}
