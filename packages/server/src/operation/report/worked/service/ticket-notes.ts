import { type TicketText, textsOfTickets } from '@reeve/domain';
import { workedColumns } from '../worked-columns.ts';

type TextFlag = 'detailDescriptionFlag' | 'internalAnalysisFlag' | 'resolutionFlag';

/** What was written of a ticket, text after text, by kind; and its first description (evidence: reports/texts). */
export const ticketNotes = workedColumns('/service/tickets', {
  gives: ['detail', 'internal', 'resolution', 'first'],
  works: async (tickets, { read }) => {
    const ids = tickets.map(({ id }) => id);
    const byTicket = Map.groupBy(await textsOfTickets(ids, read), ({ ticketId }) => ticketId);
    return ({ id }) => {
      const own = byTicket.get(id) ?? [];
      return {
        detail: textOf(own, 'detailDescriptionFlag'),
        internal: textOf(own, 'internalAnalysisFlag'),
        resolution: textOf(own, 'resolutionFlag'),
        first: own.find(({ detailDescriptionFlag, ofTime }) => detailDescriptionFlag && !ofTime)?.text ?? null,
      };
    };
  },
});

function textOf(texts: readonly TicketText[], kind: TextFlag): string | null {
  const fitting = texts.filter((each) => each[kind]).map(({ text }) => text);
  return fitting.length === 0 ? null : fitting.join('\n\n');
}
