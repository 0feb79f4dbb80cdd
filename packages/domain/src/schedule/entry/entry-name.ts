import type { RowOf } from '@reeve/store';
import type { Unit } from '../../unit/unit.ts';
import type { ScheduledObject } from './scheduled-object.ts';

const longestName = 250;

type Ticket = Pick<RowOf<'/service/tickets'>, 'id' | 'company' | 'summary'>;

/** What an entry is called after what it is about; null where nothing is there (evidence: schedule/name). */
export async function entryName(about: ScheduledObject | null, unit: Unit): Promise<string | null> {
  if (about?.record == null) return null;
  return about.kind === 'ticket' ? ticketEntryName(about.record, unit) : about.record.name;
}

/** The name of a ticket's entries: company, number and summary, cut where it is too long. */
export async function ticketEntryName({ id, company, summary }: Ticket, unit: Unit): Promise<string> {
  const owner = company === null ? null : await unit.get('/company/companies', company);
  return `${owner?.name ?? ''} / Ticket# ${id} - ${summary}`.slice(0, longestName);
}
