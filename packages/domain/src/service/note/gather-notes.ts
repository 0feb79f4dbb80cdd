import type { RowOf } from '@reeve/store';
import { type Reader, selectAny } from '../../action/reader.ts';
import { isChargedToTicket } from '../../time/entry/charge/charged-to-ticket.ts';

/** A note that a ticket shows, wherever it was written. */
export type GatheredNote = NoteOrigin &
  (
    | { readonly noteType: 'TicketNote'; readonly record: RowOf<typeof notes> }
    | { readonly noteType: 'TimeEntryNote'; readonly record: RowOf<typeof entries> }
  );

interface NoteOrigin {
  readonly ticketId: number;
  /** Written on a child ticket, or on one that was merged into this one. */
  readonly bundled: boolean;
  readonly merged: boolean;
}

const notes = '/service/tickets/{parentId}/notes';
const entries = '/time/entries';
const tickets = '/service/tickets';

/**
 * Every note that a ticket shows: its own, those of its time entries, and those of its child and merged tickets
 * (evidence: notes/all-notes, notes/all-notes-once, notes/all-notes-order), newest first. What it passed on to its children is told once.
 */
export async function gatherNotes(ticketId: number, reader: Reader): Promise<GatheredNote[]> {
  const bundled = new Set((await reader.select(tickets, { parentTicketId: ticketId })).map(({ id }) => id));
  const merged = new Set((await reader.select(tickets, { mergedParentTicket: ticketId })).map(({ id }) => id));
  const ids = [ticketId, ...bundled, ...merged];
  const from = (id: number | null): NoteOrigin => ({
    ticketId: id ?? 0,
    bundled: bundled.has(id ?? 0),
    merged: merged.has(id ?? 0),
  });
  const written = (await selectAny(notes, 'ticketId', ids, reader)).filter(
    ({ ticketId: of, createdByParent }) => createdByParent !== true || !bundled.has(of ?? 0),
  );
  const charged = await selectAny(entries, 'chargeToId', ids, reader);
  const timed = charged.filter((entry) => isChargedToTicket(entry) && (entry.notes ?? '') !== '');
  const gathered: GatheredNote[] = [
    ...written.map((record) => ({ noteType: 'TicketNote' as const, record, ...from(record.ticketId) })),
    ...timed.map((record) => ({ noteType: 'TimeEntryNote' as const, record, ...from(record.chargeToId) })),
  ];
  return gathered.sort(byAge);
}

/** The newest first, and of those of one second the one that was written last. */
function byAge(one: GatheredNote, other: GatheredNote): number {
  const [first, second] = [dateOf(one), dateOf(other)];
  if (first !== second) return first < second ? 1 : -1;
  return other.record.id - one.record.id;
}

function dateOf(note: GatheredNote): string {
  return (note.noteType === 'TicketNote' ? note.record.dateCreated : note.record.timeStart) ?? '';
}
