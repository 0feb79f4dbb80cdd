import type { CallbackEvent } from '../subject/callback-event.ts';
import { type CallbackType, callbackLevels } from '../subject/callback-levels.ts';
import { type LoadRecord, levelKeys, tagKey } from '../subject/level-keys.ts';
import type { Subscription } from './subscription.ts';

/** The subscriptions to one type, found by level and key. */
interface TypeIndex {
  readonly everyone: Subscription[];
  readonly levels: Map<string, Map<string, Subscription[]>>;
}

/** The active subscriptions of a tenant, arranged for matching. */
export type SubscriptionIndex = ReadonlyMap<CallbackType, TypeIndex>;

/** Arranges subscriptions for matching: a change then costs a look-up a level, however many subscriptions there are. */
export function indexSubscriptions(subscriptions: readonly Subscription[]): SubscriptionIndex {
  const index = new Map<CallbackType, TypeIndex>();
  for (const subscription of subscriptions) {
    const ofType = entryOf(index, subscription.type, () => ({ everyone: [], levels: new Map() }));
    listFor(ofType, subscription).push(subscription);
  }
  return index;
}

function listFor(index: TypeIndex, { level, objectId, tag }: Subscription): Subscription[] {
  if (level === 'owner') return index.everyone;
  const keys = entryOf(index.levels, level, () => new Map<string, Subscription[]>());
  return entryOf(keys, tag === null ? String(objectId) : tagKey(tag), () => []);
}

function entryOf<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

type MatchedEvent = Pick<CallbackEvent, 'type' | 'before' | 'after'>;

/**
 * The subscriptions that are told of an event, in the order of their ids, each once; those of its maker that suppress
 * their own changes (`memberId`) are left out. A level matches on the record before or after the change, so that a ticket
 * leaving a board is told to that board's subscriber.
 */
export async function matchSubscribers(
  index: SubscriptionIndex,
  event: MatchedEvent,
  memberId: number,
  load: LoadRecord,
): Promise<Subscription[]> {
  const ofType = index.get(event.type);
  if (ofType === undefined) return [];
  const found = new Set(ofType.everyone);
  for (const [level, byKey] of ofType.levels) {
    for (const key of await keysOf(event, level, load)) {
      for (const subscription of byKey.get(key) ?? []) found.add(subscription);
    }
  }
  return [...found].filter((one) => !isSuppressed(one, memberId)).sort((a, b) => a.id - b.id);
}

async function keysOf(event: MatchedEvent, level: string, load: LoadRecord): Promise<string[]> {
  const source = callbackLevels[event.type][level];
  if (source === undefined) return [];
  const keys: string[] = [];
  for (const record of [event.before, event.after]) {
    if (record !== null) keys.push(...(await levelKeys(source, record, load)));
  }
  return keys;
}

function isSuppressed(subscription: Subscription, memberId: number): boolean {
  return subscription.selfSuppressed && subscription.memberId === memberId;
}
