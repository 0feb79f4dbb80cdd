import { behaviour } from '../../unit/behaviour.ts';
import { audienceOf, mailOfTicket, plainTemplate } from '../ticket/mail/mail-of-ticket.ts';

/** Nobody is mailed unless the note asks for it; what is internal stays among the members. */
export const mailNote = behaviour('/service/tickets/{parentId}/notes', {
  says: "a note that asks for it is mailed to those whom its ticket's automatic flags name; an internal one to members alone",
  source: 'evidence: notes/mail, mail/notes',
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
    await mailOfTicket(ticket, plainTemplate, await audienceOf(ticket, whom, unit, trigger), 'ticket note', unit, {
      text: after.text,
    });
  },
});
