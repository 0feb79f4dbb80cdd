import type { RowOf } from '@reeve/store';
import { workedColumns } from '../worked-columns.ts';

type TicketNote = RowOf<'/service/tickets/{parentId}/notes'>;
type NoteFlag = 'detailDescriptionFlag' | 'internalAnalysisFlag' | 'resolutionFlag';

/** What was written of a ticket, note after note, by kind; and its first description (evidence: reports/texts). */
export const ticketNotes = workedColumns('/service/tickets', {
  gives: ['detail', 'internal', 'resolution', 'first'],
  works: async (tickets, { read }) => {
    const notes = await read.select('/service/tickets/{parentId}/notes', { ticketId: tickets.map(({ id }) => id) });
    const byTicket = Map.groupBy(notes, ({ ticketId }) => ticketId);
    return ({ id }) => {
      const own = byTicket.get(id) ?? [];
      return {
        detail: textOf(own, 'detailDescriptionFlag'),
        internal: textOf(own, 'internalAnalysisFlag'),
        resolution: textOf(own, 'resolutionFlag'),
        first: own.find(({ detailDescriptionFlag }) => detailDescriptionFlag === true)?.text ?? null,
      };
    };
  },
});

function textOf(notes: readonly TicketNote[], kind: NoteFlag): string | null {
  const texts = notes.filter((note) => note[kind] === true).map(({ text }) => text ?? '');
  return texts.length === 0 ? null : texts.join('\n\n');
}
