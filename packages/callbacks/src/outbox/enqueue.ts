import type { Parameter, Transaction } from '@reeve/store';
import type { Message } from './message.ts';

/** The topic that wakes the relays. The payload is the ids of callbacks with new messages, or empty for "any". */
export const outboxTopic = 'outbox';

const rowsAnInsert = 200;

/** Writes a message down, created at `now` (milliseconds since the epoch). Answers its row. */
export async function storeMessage(
  transaction: Transaction,
  message: Omit<Message, 'id'>,
  now: number,
): Promise<number> {
  const { guid, type, action, record, member, entity } = message;
  const [row] = await transaction.all(
    `insert into reeve_message (guid, type, action, record, member, entity, created)
      values (?, ?, ?, ?, ?, ?, ?) returning id`,
    [guid, type, action, record, member, entity, now],
  );
  return Number(row![0]);
}

/** Puts a stored message about a record into the outbox, a row for each callback. */
export async function enqueue(
  transaction: Transaction,
  callbacks: readonly number[],
  message: number,
  record: number,
): Promise<void> {
  for (let start = 0; start < callbacks.length; start += rowsAnInsert) {
    const some = callbacks.slice(start, start + rowsAnInsert);
    const values: Parameter[] = some.flatMap((callback) => [callback, message, record]);
    const places = some.map(() => '(?, ?, ?)').join(', ');
    await transaction.run(`insert into reeve_outbox (callback, message, record) values ${places}`, values);
  }
}

/** Wakes the relays of all processes when the transaction is committed. */
export function announceMessages(transaction: Transaction, callbacks: readonly number[]): void {
  transaction.announce(outboxTopic, wakePayload(callbacks));
}

/** What to announce for rows of these callbacks: at most 4,000 characters, or nothing, which stands for any callback. */
export function wakePayload(callbacks: readonly number[]): string {
  const payload = [...new Set(callbacks)].join(',');
  return payload.length <= 4000 ? payload : '';
}
