import { askMail } from '../../system/mail/ask-mail.ts';
import { recipientsOf } from '../../system/notification/recipients.ts';
import { behaviour } from '../../unit/behaviour.ts';

const tickets = '/service/tickets';

/** Whom a survey names hears what customers answer. */
export const tellOfResult = behaviour('/service/surveys/{parentId}/results', {
  says: 'the answers to a survey are mailed to whom the survey names, as to people of its ticket',
  source: 'evidence: mail/survey-results',
  phase: 'follow',
  on: 'create',
  does: async ({ after }, unit) => {
    const survey = await unit.get('/service/surveys', after.surveyId ?? 0);
    const record = await unit.get(tickets, after.ticketId ?? 0);
    if (survey === null || survey.notifyWho === null || record === null) return;
    const rule = { notifyWho: survey.notifyWho, member: survey.notifyMember };
    const to = await recipientsOf(rule, { collection: tickets, record }, unit);
    const subject = `Ticket#${record.id}/${survey.name}`;
    const wish = after.contactMeFlag === true ? '\nThe customer asks to be contacted.' : '';
    const text =
      `The survey was answered: ${after.totalPoints ?? 0} points.${wish}\n${after.footerResponse ?? ''}`.trim();
    askMail(
      { from: null, to, subject, text, reason: 'survey result', about: { collection: tickets, id: record.id } },
      unit,
    );
  },
});
