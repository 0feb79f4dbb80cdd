import type { Transaction } from '@reeve/store';
import { announceMessages, enqueue, storeMessage } from '../outbox/enqueue.ts';
import type { CallbackEvent } from '../subject/callback-event.ts';
import type { CallbackAction, CallbackType } from '../subject/callback-levels.ts';
import type { LoadRecord, WireRecord } from '../subject/level-keys.ts';
import { matchSubscribers, type SubscriptionIndex } from '../subscription/match-subscribers.ts';
import type { ChangedRecord } from './changed-record.ts';
import { toEvents } from './to-events.ts';

/** What recording needs to know besides the changes. */
export interface RecordingContext {
  readonly actor: { readonly memberId: number; readonly identifier: string };
  /** Milliseconds since the epoch. */
  readonly now: number;
  newGuid(): string;
  /** Reads a record inside the transaction; asked for parents of changed children and for territories. */
  readonly load: LoadRecord;
  /**
   * The message's `Entity`: compact JSON (evidence: callbacks/entity). Asked once a record, only when somebody is told.
   */
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
  const callbacks: number[] = [];
  for (const event of await toEvents(changes, (type) => index.has(type), context.load)) {
    callbacks.push(...(await recordEvent(transaction, index, event, context)));
  }
  if (callbacks.length > 0) announceMessages(transaction, callbacks);
  return callbacks.length;
}

/** Answers the callbacks that the event is told to. */
async function recordEvent(
  transaction: Transaction,
  index: SubscriptionIndex,
  event: CallbackEvent,
  context: RecordingContext,
): Promise<number[]> {
  const subscribers = await matchSubscribers(index, event, context.actor.memberId, context.load);
  if (subscribers.length === 0) return [];
  const callbacks = subscribers.map(({ id }) => id);
  const message = await storeMessage(transaction, await toMessage(event, context), context.now);
  await enqueue(transaction, callbacks, message, event.id);
  return callbacks;
}

async function toMessage({ type, action, id, after }: CallbackEvent, context: RecordingContext) {
  const entity = after === null ? null : await context.entity(type, after, action);
  return { guid: context.newGuid(), type, action, record: id, member: context.actor.identifier, entity };
}
