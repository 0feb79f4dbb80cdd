import type { TenantDatabase, Transaction } from '@reeve/store';
import { idList } from './id-list.ts';

/** Rows that go at once. */
const batch = 500;

/** Deletes those of these messages that neither wait nor stand in the delivery log. */
export async function forgetMessages(transaction: Transaction, messages: readonly number[]): Promise<void> {
  if (messages.length === 0) return;
  const { places, ids } = idList([...new Set(messages)]);
  await transaction.run(
    `delete from reeve_message where id in ${places}
      and not exists (select 1 from reeve_outbox o where o.message = reeve_message.id)
      and not exists (select 1 from reeve_delivery d where d.message = reeve_message.id)`,
    ids,
  );
}

/** Deletes everything that waits, whoever it is for. */
export async function dropWaitingOfAll(transaction: Transaction): Promise<void> {
  await transaction.run('delete from reeve_outbox');
  await transaction.run(
    'delete from reeve_message where not exists (select 1 from reeve_delivery d where d.message = reeve_message.id)',
  );
}

/**
 * Removes messages of a callback that is gone or inactive, at most one batch, and none that are being sent. Answers how
 * many went.
 */
export async function discardWaiting(database: TenantDatabase, callback: number, now: number): Promise<number> {
  return database.write(async (transaction) => {
    const rows = await transaction.all(
      `select id, message from reeve_outbox where callback = ? and leased_until <= ?
        order by id limit ?${database.dialect.skipLocked}`,
      [callback, now, batch],
    );
    if (rows.length === 0) return 0;
    const { places, ids } = idList(rows.map((row) => Number(row[0])));
    await transaction.run(`delete from reeve_outbox where id in ${places}`, ids);
    await forgetMessages(
      transaction,
      rows.map((row) => Number(row[1])),
    );
    return rows.length;
  });
}
