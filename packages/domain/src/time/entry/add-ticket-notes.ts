import { makeRecord } from '../../action/write-record.ts';
import { behaviour } from '../../unit/behaviour.ts';
import { isChargedToTicket } from './charged-to-ticket.ts';

const notes = '/service/tickets/{parentId}/notes';

/** Notes of a time entry may be added to its ticket. */
export const addTicketNotes = behaviour('/time/entries', {
  says: "a new time entry's notes are added to the ticket where its flags say so",
  source: 'evidence: time/notes',
  phase: 'follow',
  on: 'create',
  when: ({ after }) => typeof after.notes === 'string' && isChargedToTicket(after),
  does: async ({ after }, unit) => {
    const flags = {
      detailDescriptionFlag: after.addToDetailDescriptionFlag === true,
      internalAnalysisFlag: after.addToInternalAnalysisFlag === true,
      resolutionFlag: after.addToResolutionFlag === true,
    };
    if (!Object.values(flags).includes(true)) return;
    const note = await makeRecord(notes, { text: after.notes, ...flags }, unit, after.chargeToId ?? 0);
    await unit.updateColumns(notes, note.id, { timeEntryId: after.id });
  },
});
