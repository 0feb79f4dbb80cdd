import type { CallbackAction, CallbackType } from '../subject/callback-levels.ts';
import { callbackTypeOfCollection, parentId, parentOfChange } from '../subject/changed-collections.ts';
import type { LoadRecord, WireRecord } from '../subject/level-keys.ts';

/** A change of one record, as the write path made it. */
export interface RecordChange {
  /** The collection's path in lower case, as in `callbackTypeOfCollection`. */
  readonly collection: string;
  readonly action: CallbackAction;
  readonly id: number;
  /** Null for a record that was added. */
  readonly before: WireRecord | null;
  /** Null for a record that was deleted. */
  readonly after: WireRecord | null;
  /** The id of the record that the collection is nested in, when it is. */
  readonly parentId?: number | null;
  /** The writer asked for no message about this record (a ticket's `skipCallback`, *assumed*). */
  readonly silent?: boolean;
}

/** What subscribers are told of one record after a transaction. */
export interface Telling {
  readonly type: CallbackType;
  readonly action: CallbackAction;
  readonly id: number;
  readonly before: WireRecord | null;
  readonly after: WireRecord | null;
}

/**
 * What a transaction's changes amount to: one telling a record, in the order in which the records were first touched.
 * Several changes of a record in a transaction are one; a record both added and deleted in it is not told at all.
 * Children count as an update of their parent. Types for which `wanted` is false are left out before anything is read.
 */
export async function changeTellings(
  changes: readonly RecordChange[],
  wanted: (type: CallbackType) => boolean,
  load: LoadRecord,
): Promise<Telling[]> {
  const tellings = new Map<string, Telling | null>();
  for (const change of changes) {
    for (const telling of await tellingsOf(change, wanted, load)) add(tellings, telling);
  }
  const silent = new Set(changes.filter((change) => change.silent === true).map(silentKey));
  return [...tellings].flatMap(([key, telling]) => (telling === null || silent.has(key) ? [] : [telling]));
}

/** The key of the record that a change asked to be silent about, in all that the transaction does to it. */
function silentKey({ collection, id }: RecordChange): string {
  return `${callbackTypeOfCollection[collection]}/${id}`;
}

async function tellingsOf(
  change: RecordChange,
  wanted: (type: CallbackType) => boolean,
  load: LoadRecord,
): Promise<Telling[]> {
  const tellings: Telling[] = [];
  const type = callbackTypeOfCollection[change.collection];
  if (type !== undefined && wanted(type)) tellings.push(ownTelling(type, change));
  const rule = parentOfChange[change.collection];
  if (rule === undefined || !wanted(rule.type)) return tellings;
  for (const id of parentIds(change)) {
    const parent = await load(rule.collection, id);
    if (parent !== null) tellings.push({ type: rule.type, action: 'updated', id, before: parent, after: parent });
  }
  return tellings;
}

function ownTelling(type: CallbackType, { action, id, before, after }: RecordChange): Telling {
  return { type, action, id, before, after };
}

/** The parent before and after: a child that moves is told to both. */
function parentIds(change: RecordChange): Set<number> {
  const rule = parentOfChange[change.collection]!;
  const ids = new Set<number>();
  for (const child of [change.before, change.after]) {
    const id = child === null ? null : parentId(rule, child, change.parentId ?? null);
    if (id !== null) ids.add(id);
  }
  return ids;
}

function add(tellings: Map<string, Telling | null>, telling: Telling): void {
  const key = `${telling.type}/${telling.id}`;
  const earlier = tellings.get(key);
  tellings.set(key, earlier === undefined || earlier === null ? telling : merge(earlier, telling));
}

function merge(earlier: Telling, later: Telling): Telling | null {
  if (later.action === 'deleted') return earlier.action === 'added' ? null : { ...later, before: earlier.before };
  if (earlier.action === 'deleted') return earlier;
  return { ...later, action: earlier.action, before: earlier.before };
}
