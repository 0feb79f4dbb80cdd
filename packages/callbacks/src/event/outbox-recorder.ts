import type { Recorder, Unit } from '@reeve/domain';
import { callbacksTopic, type SubscriptionCache } from '../subscription/subscription-cache.ts';
import { ChangedRecords } from './changed-records.ts';
import { changedKey, type EntitySerializer } from './entity-serializer.ts';
import { type RecordingContext, recordMessages } from './record-message.ts';

/** Collections whose records say who is told what. */
const subscribing = new Set(['/system/callbacks', '/system/integratorTags']);

/**
 * Writes the messages of what a transaction changed into the outbox, in that transaction, and tells every process when
 * it was subscriptions that changed.
 */
export function outboxRecorder(subscriptions: SubscriptionCache, entities: EntitySerializer): Recorder {
  return async (changes, unit) => {
    if (changes.some(({ table }) => subscribing.has(table.collection.path)))
      unit.transaction.announce(callbacksTopic, '');
    const { index } = await subscriptions.within(unit.transaction);
    if (index.size === 0) return;
    const records = new ChangedRecords(unit, index);
    const changed = await records.changes();
    if (changed.length > 0) await recordMessages(unit.transaction, index, changed, contextOf(unit, records, entities));
  };
}

function contextOf(unit: Unit, records: ChangedRecords, entities: EntitySerializer): RecordingContext {
  const changed = new Set(unit.changes.map(({ table, id }) => changedKey(table, id)));
  const within = { connection: unit.transaction, changed, now: unit.now };
  return {
    actor: unit.actor,
    now: Date.parse(unit.now),
    newGuid: unit.newGuid,
    load: records.load,
    entity: (type, record, action) => entities.serialize(type, records.stored(record), action, within),
  };
}
