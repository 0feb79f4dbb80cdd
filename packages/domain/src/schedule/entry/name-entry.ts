import type { RowOf } from '@reeve/store';
import { behaviour } from '../../unit/behaviour.ts';
import type { Unit } from '../../unit/unit.ts';
import { scheduledObject } from './scheduled-object.ts';

const longestName = 250;

/** A schedule entry is called after what it is about. */
export const nameEntry = behaviour('/schedule/entries', {
  says: "a schedule entry's name is made from what it is about",
  source: 'evidence: schedule/name',
  phase: 'complete',
  on: { changed: ['objectId', 'type'] },
  sets: ['name'],
  does: async (entry, unit) => {
    const about = await scheduledObject(entry, unit);
    if (about?.record == null) return;
    entry.fill('name', about.kind === 'ticket' ? await ticketName(about.record, unit) : about.record.name);
  },
});

async function ticketName({ id, company, summary }: RowOf<'/service/tickets'>, unit: Unit): Promise<string> {
  const owner = company === null ? null : await unit.get('/company/companies', company);
  return `${owner?.name ?? ''} / Ticket# ${id} - ${summary}`.slice(0, longestName);
}
