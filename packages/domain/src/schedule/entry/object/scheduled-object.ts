import type { RowOf } from '@reeve/store';
import type { Draft } from '../../../unit/draft.ts';
import type { Unit } from '../../../unit/unit.ts';

/** What a schedule entry is about: a ticket or an activity, by its id; the record is null where there is none. */
export type ScheduledObject =
  | { readonly kind: 'ticket'; readonly id: number; readonly record: RowOf<'/service/tickets'> | null }
  | { readonly kind: 'activity'; readonly id: number; readonly record: RowOf<'/sales/activities'> | null };

/** Looks up what an entry is about; null for types whose objects are not looked at. */
export async function scheduledObject(
  { after }: Pick<Draft<'/schedule/entries'>, 'after'>,
  unit: Unit,
): Promise<ScheduledObject | null> {
  const type = after.type == null ? null : await unit.get('/schedule/types', after.type);
  const id = after.objectId ?? 0;
  const letter = id === 0 ? undefined : type?.identifier?.toUpperCase();
  if (letter === 'S') return { kind: 'ticket', id, record: await unit.get('/service/tickets', id) };
  if (letter === 'C') return { kind: 'activity', id, record: await unit.get('/sales/activities', id) };
  return null;
}
