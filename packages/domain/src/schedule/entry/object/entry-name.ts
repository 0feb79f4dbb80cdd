import type { RowOf } from '@reeve/store';
import type { Unit } from '../../../unit/unit.ts';
import type { ScheduledObject } from './scheduled-object.ts';

const longestName = 250;

type Ticket = Pick<RowOf<'/service/tickets'>, 'id' | 'company' | 'summary'>;

/** What an entry is called after what it is about; null where nothing is there (evidence: schedule/name). */
export async function entryName(about: ScheduledObject | null, unit: Unit): Promise<string | null> {
  if (about?.record == null) return null;
  return about.kind === 'ticket' ? ticketEntryName(about.record, unit) : about.record.name;
}

/** The name of a ticket's entries: company, number and summary, cut where it is too long. */
export async function ticketEntryName(ticket: Ticket, unit: Unit): Promise<string> {
  const owner = ticket.company === null ? null : await unit.get('/company/companies', ticket.company);
  return nameForCompany(owner?.name ?? '', ticket);
}

/** The same where the name of the ticket's company is known. */
export function nameForCompany(company: string, { id, summary }: Pick<Ticket, 'id' | 'summary'>): string {
  return `${company} / Ticket# ${id} - ${summary}`.slice(0, longestName);
}
