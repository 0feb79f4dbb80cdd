import type { RowOf } from '@reeve/store';
import { type Reader, selectAny } from '../../action/reader.ts';
import { isChargedToTicket } from '../../time/entry/charge/charged-to-ticket.ts';

const notes = '/service/tickets/{parentId}/notes';
const entries = '/time/entries';

/** A text of a ticket and where it is shown: of one of its notes, or of its time. */
export interface TicketText {
  readonly ticketId: number;
  readonly text: string;
  readonly ofTime: boolean;
  readonly detailDescriptionFlag: boolean;
  readonly internalAnalysisFlag: boolean;
  readonly resolutionFlag: boolean;
}

/**
 * What is written of tickets, as they are read as a whole: the texts of their notes and of their time in the order in which
 * they were written (evidence: reports/texts, time/notes).
 */
export async function textsOfTickets(ticketIds: readonly number[], reader: Reader): Promise<TicketText[]> {
  const written = await selectAny(notes, 'ticketId', ticketIds, reader);
  const timed = (await selectAny(entries, 'chargeToId', ticketIds, reader)).filter(isChargedToTicket);
  const texts = [...written.map(textOfNote), ...timed.filter(hasNotes).map(textOfTime)];
  return texts.sort((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)));
}

function hasNotes({ notes: text }: RowOf<typeof entries>): boolean {
  return (text ?? '') !== '';
}

function textOfNote(note: RowOf<typeof notes>): TicketText & { readonly at: string } {
  return {
    ticketId: note.ticketId ?? 0,
    text: note.text ?? '',
    ofTime: false,
    detailDescriptionFlag: note.detailDescriptionFlag === true,
    internalAnalysisFlag: note.internalAnalysisFlag === true,
    resolutionFlag: note.resolutionFlag === true,
    at: note.dateCreated ?? '',
  };
}

function textOfTime(entry: RowOf<typeof entries>): TicketText & { readonly at: string } {
  return {
    ticketId: entry.chargeToId ?? 0,
    text: entry.notes ?? '',
    ofTime: true,
    detailDescriptionFlag: entry.addToDetailDescriptionFlag === true,
    internalAnalysisFlag: entry.addToInternalAnalysisFlag === true,
    resolutionFlag: entry.addToResolutionFlag === true,
    at: entry._dateEntered ?? '',
  };
}
