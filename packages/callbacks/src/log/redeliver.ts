import type { Parameter, Transaction } from '@reeve/store';
import { forgetMessages } from '../outbox/discard-messages.ts';
import { outboxTopic } from '../outbox/enqueue.ts';

/**
 * Tells the message of an attempt anew to the same callback: same content, a new `MessageId`, today's URL and key.
 * Answers the outbox row, or null when there is no such attempt.
 */
export async function replayDelivery(transaction: Transaction, id: number, newGuid: string): Promise<number | null> {
  return queueAgain(transaction, 'reeve_delivery', id, newGuid);
}

/**
 * Sends the message of an attempt once more with the same `MessageId`, as at-least-once delivery may: to try a
 * receiver's own check for duplicates. Answers the outbox row, or null when there is no such attempt.
 */
export async function duplicateDelivery(transaction: Transaction, id: number): Promise<number | null> {
  return queueAgain(transaction, 'reeve_delivery', id, null);
}

/** The same for a message that still waits, by its outbox row. */
export async function duplicateWaiting(transaction: Transaction, id: number): Promise<number | null> {
  return queueAgain(transaction, 'reeve_outbox', id, null);
}

/**
 * Takes a waiting message out of the outbox without sending it, and says so in the delivery log. False when there is
 * none of that id or a relay has it.
 */
export async function dropWaiting(transaction: Transaction, id: number, now: number): Promise<boolean> {
  const [row] = await transaction.all('select callback, message from reeve_outbox where id = ?', [id]);
  const gone = await transaction.run('delete from reeve_outbox where id = ? and leased_until <= ?', [id, now]);
  if (row === undefined || gone === 0) return false;
  await transaction.run(
    `insert into reeve_delivery (outbox, callback, message, attempt, outcome, url, head, tail, key_id, signature,
      started, milliseconds, response_head, response_body)
      values (?, ?, ?, 0, 'dropped', '', '', '', '', '', ?, 0, '', '')`,
    [id, Number(row[0]), Number(row[1]), now],
  );
  transaction.announce(outboxTopic, String(row[0]));
  return true;
}

/** Removes an attempt from the delivery log. False when there is none of that id. */
export async function dropDelivery(transaction: Transaction, id: number): Promise<boolean> {
  const [row] = await transaction.all('select message from reeve_delivery where id = ?', [id]);
  if (row === undefined) return false;
  await transaction.run('delete from reeve_delivery where id = ?', [id]);
  await forgetMessages(transaction, [Number(row[0])]);
  return true;
}

async function queueAgain(
  transaction: Transaction,
  table: 'reeve_delivery' | 'reeve_outbox',
  id: number,
  newGuid: string | null,
): Promise<number | null> {
  const [row] = await transaction.all(
    `select s.callback, m.guid, m.type, m.action, m.record, m.member, m.entity, m.created
      from ${table} s join reeve_message m on m.id = s.message where s.id = ?`,
    [id],
  );
  if (row === undefined) return null;
  const [callback, guid, ...rest] = row as Parameter[];
  const message = await insert(
    transaction,
    'reeve_message (guid, type, action, record, member, entity, created) values (?, ?, ?, ?, ?, ?, ?)',
    [newGuid ?? guid!, ...rest],
  );
  const parameters = [Number(callback), message, Number(rest[2])];
  const outbox = await insert(transaction, 'reeve_outbox (callback, message, record) values (?, ?, ?)', parameters);
  transaction.announce(outboxTopic, String(callback));
  return outbox;
}

async function insert(transaction: Transaction, into: string, parameters: readonly Parameter[]): Promise<number> {
  const [row] = await transaction.all(`insert into ${into} returning id`, parameters);
  return Number(row![0]);
}
