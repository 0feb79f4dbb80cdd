import { RecordStore, type Schema, type TenantDatabase } from '@reeve/store';
import { subscriptionOf } from './subscription.ts';
import type { LoadSubscriptions } from './subscription-cache.ts';

/** Reads a tenant's active callback entries, with the texts of the tags that some of them name. */
export function subscriptionLoader({ dialect }: TenantDatabase, { tables }: Schema): LoadSubscriptions {
  return async (connection) => {
    const records = new RecordStore(connection, dialect);
    const entries = await records.select(tables.of('/system/callbacks'), { inactiveFlag: false });
    const tagged = entries.filter((entry) => isTagged(entry)).map((entry) => Number(entry['objectId']));
    const tags = tagged.length === 0 ? [] : await records.select(tables.of('/system/integratorTags'), { id: tagged });
    const texts = new Map(tags.map((tag) => [tag.id, String(tag['text'])]));
    return entries
      .map((entry) => subscriptionOf(entry, isTagged(entry) ? (texts.get(Number(entry['objectId'])) ?? null) : null))
      .filter((subscription) => subscription !== null);
  };
}

function isTagged(entry: Readonly<Record<string, unknown>>): boolean {
  return String(entry['level']).toLowerCase() === 'integratortag';
}
