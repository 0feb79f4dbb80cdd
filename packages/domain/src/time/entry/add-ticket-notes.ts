import { behaviour } from '../../unit/behaviour.ts';
import { isChargedToTicket } from './charged-to-ticket.ts';

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
    const view = unit.schema.catalogue.view('/service/tickets/{parentId}/notes');
    const body = { text: after.notes, ...flags };
    await unit.write({ how: 'create', view, model: 'ServiceNote', parentId: after.chargeToId ?? 0, body });
  },
});
