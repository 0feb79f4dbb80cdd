import type { RowOf } from '@reeve/store';
import { deleteRecord, makeRecord } from '../../action/write-record.ts';
import { behaviour } from '../../unit/behaviour.ts';
import type { Unit } from '../../unit/unit.ts';
import { type EntryPart, partsOf } from './parts-of-entry.ts';

const details = '/schedule/entries/{parentId}/details';

/** Calendars read an entry day by day. */
export const keepDetails = behaviour('/schedule/entries', {
  says: 'a schedule entry with start and end has a detail for each of its days',
  source: 'evidence: schedule/details',
  phase: 'follow',
  on: { changed: ['dateStart', 'dateEnd', 'member'] },
  fills: [details],
  does: async ({ after, before }, unit) => {
    const present = before === null ? [] : await unit.select(details, { scheduleEntry: after.id });
    const parts = partsOf(after);
    for (const [at, part] of parts.entries()) await put(part, after, present[at], unit);
    for (const { id } of present.slice(parts.length)) await deleteRecord(details, id, unit);
  },
});

async function put(
  { dateStart, dateEnd, hoursScheduled }: EntryPart,
  { id, member }: RowOf<'/schedule/entries'>,
  present: RowOf<typeof details> | undefined,
  unit: Unit,
): Promise<void> {
  const fields = { dateStart, dateEnd, hoursScheduled };
  if (present !== undefined) return unit.updateColumns(details, present.id, { ...fields, member });
  const booked = member === null ? {} : { member: { id: member } };
  await makeRecord(details, { ...fields, ...booked }, unit, id);
}
