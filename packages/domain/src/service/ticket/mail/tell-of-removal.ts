import { askMail } from '../../../system/mail/ask-mail.ts';
import { addressesOfTeam } from '../../../system/notification/recipients.ts';
import { behaviour } from '../../../unit/behaviour.ts';

/** A team that works on a ticket may want to know that there is nothing to do any more. */
export const tellOfRemoval = behaviour('/service/tickets', {
  says: 'the members of a team that wants it are mailed when a ticket of the team is deleted',
  source: 'evidence: mail/deleted-tickets',
  phase: 'release',
  does: async ({ before }, unit) => {
    if (before === null || before.team === null) return;
    const team = await unit.get('/service/boards/{parentId}/teams', before.team);
    if (team?.notifyOnTicketDelete !== true) return;
    const to = await addressesOfTeam(team.id, unit);
    const subject = `Deleted: Ticket ${before.id}/${before.summary}`;
    const text = `The ticket was deleted by ${unit.actor.identifier}.`;
    askMail({ from: null, to, subject, text, reason: 'deleted ticket', about: null }, unit);
  },
});
