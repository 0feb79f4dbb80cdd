import type { RowOf, StoredRecord } from '@reeve/store';
import type { Reader } from '../../../action/reader.ts';
import type { Draft } from '../../../unit/draft.ts';

/** What a schedule entry is about: a ticket or an activity, by its id; the record is null where there is none. */
export type ScheduledObject =
  | { readonly kind: 'ticket'; readonly id: number; readonly record: RowOf<'/service/tickets'> | null }
  | { readonly kind: 'activity'; readonly id: number; readonly record: RowOf<'/sales/activities'> | null };

/** Looks up what an entry is about; null for types whose objects are not looked at. */
export async function scheduledObject(
  { after }: Pick<Draft<'/schedule/entries'>, 'after'>,
  reader: Reader,
): Promise<ScheduledObject | null> {
  const type = after.type == null ? null : await reader.get('/schedule/types', after.type);
  const id = after.objectId ?? 0;
  const letter = id === 0 ? undefined : type?.identifier?.toUpperCase();
  if (letter === 'S') return { kind: 'ticket', id, record: await reader.get('/service/tickets', id) };
  if (letter === 'C') return { kind: 'activity', id, record: await reader.get('/sales/activities', id) };
  return null;
}

const collections = { ticket: '/service/tickets', activity: '/sales/activities' } as const;

/** Where the record is that a stored entry is about; null for types whose objects are not looked at. */
export async function scheduledRecord(
  entry: StoredRecord,
  reader: Reader,
): Promise<{ readonly collection: string; readonly id: number } | null> {
  const after = { type: entry['type'], objectId: entry['objectId'] } as RowOf<'/schedule/entries'>;
  const about = await scheduledObject({ after }, reader);
  return about === null ? null : { collection: collections[about.kind], id: about.id };
}
