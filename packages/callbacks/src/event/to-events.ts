import type { CallbackEvent } from '../subject/callback-event.ts';
import type { CallbackType } from '../subject/callback-levels.ts';
import { callbackTypeOfCollection, parentId, parentOfChange } from '../subject/changed-collections.ts';
import type { LoadRecord } from '../subject/level-keys.ts';
import type { ChangedRecord } from './changed-record.ts';

/**
 * What a transaction's changes amount to: one event a record, in the order in which the records were first touched.
 * Several changes of a record in a transaction are one; a record both added and deleted in it is not told at all.
 * Children count as an update of their parent. Types for which `wanted` is false are left out before anything is read.
 */
export async function toEvents(
  changes: readonly ChangedRecord[],
  wanted: (type: CallbackType) => boolean,
  load: LoadRecord,
): Promise<CallbackEvent[]> {
  const events = new Map<string, CallbackEvent | null>();
  for (const change of changes) {
    for (const event of await eventsOf(change, wanted, load)) add(events, event);
  }
  const silent = new Set(changes.filter((change) => change.silent === true).map(silentKey));
  return [...events].flatMap(([key, event]) => (event === null || silent.has(key) ? [] : [event]));
}

/** The key of the record that a change asked to be silent about, in all that the transaction does to it. */
function silentKey({ collection, id }: ChangedRecord): string {
  return `${callbackTypeOfCollection[collection]}/${id}`;
}

async function eventsOf(
  change: ChangedRecord,
  wanted: (type: CallbackType) => boolean,
  load: LoadRecord,
): Promise<CallbackEvent[]> {
  const events: CallbackEvent[] = [];
  const type = callbackTypeOfCollection[change.collection];
  if (type !== undefined && wanted(type)) events.push(ownEvent(type, change));
  const rule = parentOfChange[change.collection];
  if (rule === undefined || !wanted(rule.type)) return events;
  for (const id of parentIds(change)) {
    const parent = await load(rule.collection, id);
    if (parent !== null) events.push({ type: rule.type, action: 'updated', id, before: parent, after: parent });
  }
  return events;
}

function ownEvent(type: CallbackType, { action, id, before, after }: ChangedRecord): CallbackEvent {
  return { type, action, id, before, after };
}

/** The parent before and after: a child that moves is told to both. */
function parentIds(change: ChangedRecord): Set<number> {
  const rule = parentOfChange[change.collection]!;
  const ids = new Set<number>();
  for (const child of [change.before, change.after]) {
    const id = child === null ? null : parentId(rule, child, change.parentId ?? null);
    if (id !== null) ids.add(id);
  }
  return ids;
}

function add(events: Map<string, CallbackEvent | null>, event: CallbackEvent): void {
  const key = `${event.type}/${event.id}`;
  const earlier = events.get(key);
  events.set(key, earlier === undefined || earlier === null ? event : merge(earlier, event));
}

function merge(earlier: CallbackEvent, later: CallbackEvent): CallbackEvent | null {
  if (later.action === 'deleted') return earlier.action === 'added' ? null : { ...later, before: earlier.before };
  if (earlier.action === 'deleted') return earlier;
  return { ...later, action: earlier.action, before: earlier.before };
}
