import type { RowOf } from '@reeve/store';
import { changeRecord, deleteRecord, makeRecord, referenceTo } from '../../action/write-record.ts';
import { behaviour } from '../../unit/behaviour.ts';
import type { Unit } from '../../unit/unit.ts';
import { isChargedToTicket } from './charged-to-ticket.ts';

const notes = '/service/tickets/{parentId}/notes';
type Entry = RowOf<'/time/entries'>;

/** Notes of a time entry may be added to its ticket, and are then one with the ticket's note. */
export const addTicketNotes = behaviour('/time/entries', {
  says: "a time entry's notes are a note of its ticket where its flags say so, and follow the entry",
  source: 'evidence: time/notes, notes/of-time, time/note-author',
  phase: 'follow',
  on: {
    changed: [
      'notes',
      'member',
      'addToDetailDescriptionFlag',
      'addToInternalAnalysisFlag',
      'addToResolutionFlag',
      'chargeToId',
      'chargeToType',
    ],
  },
  does: async ({ before, after }, unit) => {
    const note = before === null ? null : await unit.first(notes, { timeEntryId: after.id });
    const flags = flagsOf(after);
    const isWanted = Object.values(flags).includes(true) && (after.notes ?? '') !== '' && isOnTicket(after);
    if (!isWanted) return note === null ? undefined : deleteRecord(notes, note.id, unit);
    if (note === null) return make(after, flags, unit);
    await changeRecord(notes, note.id, { text: after.notes, member: referenceTo(after.member), ...flags }, unit);
    await unit.updateColumns(notes, note.id, { ticketId: after.chargeToId });
  },
});

/** An entry may be charged to nothing: 0 stands for that too. */
function isOnTicket(entry: Entry): boolean {
  return (entry.chargeToId ?? 0) > 0 && isChargedToTicket(entry);
}

type Flags = ReturnType<typeof flagsOf>;

function flagsOf(entry: Entry) {
  return {
    detailDescriptionFlag: entry.addToDetailDescriptionFlag === true,
    internalAnalysisFlag: entry.addToInternalAnalysisFlag === true,
    resolutionFlag: entry.addToResolutionFlag === true,
  };
}

async function make(entry: Entry, flags: Flags, unit: Unit): Promise<void> {
  const member = referenceTo(entry.member);
  const note = await makeRecord(notes, { text: entry.notes, member, ...flags }, unit, entry.chargeToId ?? 0);
  await unit.updateColumns(notes, note.id, { timeEntryId: entry.id });
}
