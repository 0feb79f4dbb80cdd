import type { StoredRecord } from '@reeve/store';
import { type Reading, selectAny } from '../../action/reader.ts';

/** A note that a ticket shows, wherever it was written. */
export interface GatheredNote {
  readonly noteType: 'TicketNote' | 'TimeEntryNote';
  readonly ticketId: number;
  readonly record: StoredRecord;
  /** Written on a child ticket, or on one that was merged into this one. */
  readonly bundled: boolean;
  readonly merged: boolean;
}

const tickets = '/service/tickets';

/**
 * Every note that a ticket shows: its own, those of its time entries, and those of its child and merged tickets
 * (wire-behaviour 11.4), newest first.
 */
export async function gatherNotes(ticketId: number, reading: Reading): Promise<GatheredNote[]> {
  const bundled = new Set((await reading.select(tickets, { parentTicketId: ticketId })).map(({ id }) => id));
  const merged = new Set((await reading.select(tickets, { mergedParentTicket: ticketId })).map(({ id }) => id));
  const ids = [ticketId, ...bundled, ...merged];
  const toNote = (noteType: GatheredNote['noteType'], key: string) => (record: StoredRecord) => {
    const from = Number(record[key]);
    return { noteType, ticketId: from, record, bundled: bundled.has(from), merged: merged.has(from) };
  };
  const written = await selectAny('/service/tickets/{parentId}/notes', 'ticketId', ids, reading);
  const charged = await selectAny('/time/entries', 'chargeToId', ids, reading);
  const timed = charged.filter((entry) => isForTicket(entry) && (entry['notes'] ?? '') !== '');
  const notes = [...written.map(toNote('TicketNote', 'ticketId')), ...timed.map(toNote('TimeEntryNote', 'chargeToId'))];
  return notes.sort((a, b) => (dateOf(a) < dateOf(b) ? 1 : -1));
}

function isForTicket(entry: StoredRecord): boolean {
  return entry['chargeToType'] === 'ServiceTicket' || entry['chargeToType'] === 'ProjectTicket';
}

function dateOf({ noteType, record }: GatheredNote): string {
  return String((noteType === 'TicketNote' ? record['dateCreated'] : record['timeStart']) ?? '');
}
