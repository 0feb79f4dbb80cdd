import { action } from '../../action/action.ts';
import { findRecord } from '../../action/find-record.ts';
import { nothing } from '../../action/result.ts';
import { changeRecord } from '../../action/write-record.ts';
import { refuse } from '../../fault.ts';

const notes = '/service/tickets/{parentId}/notes';
const flags = ['detailDescriptionFlag', 'internalAnalysisFlag', 'resolutionFlag', 'issueFlag'] as const;

/**
 * Where a note is shown, from the flags of the body; those that are not sent stay as they are. Notes of service tickets are
 * marked by whoever may edit these (evidence: rights/second-records).
 */
export const markNote = action('POST /project/ticketNote/{id}/markAs', {
  says: 'a note is shown in other places of its ticket',
  source: 'evidence: notes/mark-as',
  takes: 'ProjectTicketNote',
  does: async ({ id, body }, unit, { rights }) => {
    const sent = Object.fromEntries(flags.filter((flag) => flag in body).map((flag) => [flag, body[flag]]));
    if (Object.keys(sent).length === 0)
      refuse({ kind: 'refused by rule', message: `One of ${flags.join(', ')} is needed.` });
    const { ticketId } = await findRecord(notes, id, unit);
    if (ticketId !== null) await rights.require('edit', '/service/tickets', ticketId);
    await changeRecord(notes, id, sent, unit);
    return nothing();
  },
});
