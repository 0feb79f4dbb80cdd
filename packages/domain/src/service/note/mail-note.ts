import { behaviour } from '../../unit/behaviour.ts';
import { mailWritten } from '../ticket/mail/mail-written.ts';

/** Nobody is mailed unless the note asks for it; what is internal stays among the members. */
export const mailNote = behaviour('/service/tickets/{parentId}/notes', {
  says: "a note that asks for it is mailed to those whom its ticket's automatic flags name; an internal one to members alone",
  source: 'evidence: notes/mail, mail/notes, mail/board-templates',
  phase: 'follow',
  on: 'create',
  when: ({ after, sent }) => after.processNotifications === true && sent.has('processNotifications'),
  does: async ({ after }, unit) => {
    const ticket = await unit.get('/service/tickets', after.ticketId ?? 0);
    if (ticket === null) return;
    const isExternal = after.externalFlag === true;
    const whom = {
      contact: isExternal && ticket.automaticEmailContactFlag === true,
      resources: ticket.automaticEmailResourceFlag === true,
      copies: isExternal && ticket.automaticEmailCcFlag === true,
    };
    const trigger = after.contact === null ? undefined : 'CustomerUpdated';
    await mailWritten(ticket, whom, { text: after.text, reason: 'ticket note', trigger }, unit);
  },
});
