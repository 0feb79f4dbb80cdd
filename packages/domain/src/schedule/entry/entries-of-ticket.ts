import type { RowOf } from '@reeve/store';
import type { StoredRecords } from '../../unit/roll-up.ts';

type Entry = RowOf<'/schedule/entries'>;

/** The schedule entries of a ticket: those of the type for service, whose object it is. */
export async function scheduledFor(ticket: number, unit: StoredRecords): Promise<readonly Entry[]> {
  return forService(await unit.select('/schedule/entries', { objectId: ticket }), unit);
}

/** Those for service among entries about an object of one number. By type here and not in the query, where the database may prefer the index of the few types to that of the objects. */
export async function forService(entries: readonly Entry[], unit: StoredRecords): Promise<readonly Entry[]> {
  if (entries.length === 0) return entries;
  const service = await unit.first('/schedule/types', { identifier: 'S' });
  return entries.filter(({ type }) => type !== null && type === service?.id);
}
