import type { Parameter, Transaction } from '@reeve/store';
import type { CallbackAction, CallbackType } from '../subject/callback-levels.ts';
import type { LoadRecord, WireRecord } from '../subject/level-keys.ts';
import { matchSubscribers, type SubscriptionIndex } from '../subscription/match-subscribers.ts';
import type { Subscription } from '../subscription/subscription.ts';
import { type CallbackEvent, type ChangedRecord, toEvents } from './to-events.ts';

/** The topic that wakes the relays. The payload is the ids of callbacks with new messages, or empty for "any". */
export const outboxTopic = 'outbox';

/** What recording needs to know besides the changes. */
export interface RecordingContext {
  readonly actor: { readonly memberId: number; readonly identifier: string };
  /** Milliseconds since the epoch. */
  readonly now: number;
  newGuid(): string;
  /** Reads a record inside the transaction; asked for parents of changed children and for territories. */
  readonly load: LoadRecord;
  /** The message's `Entity`: compact JSON (wire-behaviour 6.2). Asked once a record, only when somebody is told. */
  entity(type: CallbackType, record: WireRecord, action: CallbackAction): string | Promise<string>;
}

/**
 * Writes the messages of a transaction's changes into the outbox, in that transaction: one row for each record and
 * subscriber, bodies once. Answers how many rows. What is rolled back was never told; what is committed is told at least
 * once. Without a subscription to any of the types concerned nothing is read and nothing written.
 */
export async function recordMessages(
  transaction: Transaction,
  index: SubscriptionIndex,
  changes: readonly ChangedRecord[],
  context: RecordingContext,
): Promise<number> {
  if (index.size === 0) return 0;
  const rows: OutboxRow[] = [];
  for (const event of await toEvents(changes, (type) => index.has(type), context.load)) {
    rows.push(...(await rowsOf(transaction, index, event, context)));
  }
  for (let start = 0; start < rows.length; start += rowsAnInsert) {
    await insertRows(transaction, rows.slice(start, start + rowsAnInsert));
  }
  if (rows.length > 0) transaction.announce(outboxTopic, wakePayload(rows.map((row) => row.callback)));
  return rows.length;
}

interface OutboxRow {
  readonly callback: number;
  readonly message: number;
  readonly record: number;
}

const rowsAnInsert = 200;

async function rowsOf(
  transaction: Transaction,
  index: SubscriptionIndex,
  event: CallbackEvent,
  context: RecordingContext,
): Promise<OutboxRow[]> {
  const change = { ...event, memberId: context.actor.memberId };
  const subscribers = await matchSubscribers(index, change, context.load);
  if (subscribers.length === 0) return [];
  const message = await insertMessage(transaction, event, context);
  return subscribers.map(({ id }: Subscription) => ({ callback: id, message, record: event.id }));
}

async function insertMessage(
  transaction: Transaction,
  event: CallbackEvent,
  context: RecordingContext,
): Promise<number> {
  const { type, action, id, after } = event;
  const entity = after === null ? null : await context.entity(type, after, action);
  const [row] = await transaction.all(
    `insert into reeve_message (guid, type, action, record, member, entity, created)
      values (?, ?, ?, ?, ?, ?, ?) returning id`,
    [context.newGuid(), type, action, id, context.actor.identifier, entity, context.now],
  );
  return Number(row![0]);
}

async function insertRows(transaction: Transaction, rows: readonly OutboxRow[]): Promise<void> {
  const values: Parameter[] = rows.flatMap((row) => [row.callback, row.message, row.record]);
  const places = rows.map(() => '(?, ?, ?)').join(', ');
  await transaction.run(`insert into reeve_outbox (callback, message, record) values ${places}`, values);
}

/** What to announce for rows of these callbacks: at most 4,000 characters, or nothing, which stands for any callback. */
export function wakePayload(callbacks: readonly number[]): string {
  const payload = [...new Set(callbacks)].join(',');
  return payload.length <= 4000 ? payload : '';
}
