import { dayLength } from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import { type WorkedGround, workedColumns } from '../worked-columns.ts';

type Entry = RowOf<'/schedule/entries'>;

/** The product's tables by what kind of record is scheduled (assumed: evidence reports/scheduled). */
const tables: Readonly<Record<string, string>> = { S: 'SR_Service', C: 'SO_Activity' };

/** What is scheduled, how urgent it is, and for how long (evidence: reports/scheduled). */
export const scheduledThing = workedColumns('/schedule/entries', {
  gives: ['ticket', 'table', 'priority', 'impact', 'severity', 'enteredBy', 'hours', 'allDay'],
  works: async (entries, { read }) => {
    const types = new Map((await read.select('/schedule/types', {})).map(({ id, identifier }) => [id, identifier]));
    const kindOf = ({ type }: Entry) => types.get(type ?? 0) ?? '';
    const ticketOf = (entry: Entry) => (kindOf(entry) === 'S' ? entry.objectId : null);
    const tickets = await ticketsOf(
      entries.flatMap((entry) => ticketOf(entry) ?? []),
      read,
    );
    return (entry) => {
      const ticket = tickets.get(ticketOf(entry) ?? 0);
      return {
        ticket: ticketOf(entry),
        table: tables[kindOf(entry)],
        priority: ticket?.priority,
        impact: ticket?.impact,
        severity: ticket?.severity,
        enteredBy: entry._enteredById,
        hours: hoursBetween(entry),
        allDay: isAllDay(entry),
      };
    };
  },
});

async function ticketsOf(ids: readonly number[], read: WorkedGround['read']) {
  const rows = ids.length === 0 ? [] : await read.select('/service/tickets', { id: [...new Set(ids)] });
  return new Map(rows.map((ticket) => [ticket.id, ticket]));
}

/** From beginning to end, to the hundredth. */
function hoursBetween({ dateStart, dateEnd }: Entry): number | null {
  if (dateStart === null || dateEnd === null) return null;
  return Math.round(((Date.parse(dateEnd) - Date.parse(dateStart)) * 2400) / dayLength) / 100;
}

/** From midnight to midnight. */
function isAllDay({ dateStart, dateEnd }: Entry): boolean {
  return [dateStart, dateEnd].every((each) => each?.endsWith('T00:00:00Z') === true) && dateStart !== dateEnd;
}
