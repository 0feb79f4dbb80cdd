import { behaviour } from '../../unit/behaviour.ts';

/** A survey was answered by whom the ticket was for. */
export const nameCustomer = behaviour('/service/surveys/{parentId}/results', {
  says: "the result of a survey is that of its ticket's company and contact",
  source: 'evidence: tickets/survey-results',
  phase: 'complete',
  on: { changed: ['ticketId'] },
  sets: ['company', 'contact', 'emailAddress'],
  does: async (result, unit) => {
    const { after, before, sent } = result;
    const ticket = after.ticketId === null ? null : await unit.get('/service/tickets', after.ticketId);
    for (const key of ['company', 'contact'] as const) {
      if (before !== null && !sent.has(key)) after[key] = null;
      result.fill(key, ticket?.[key]);
    }
    if (after.contact === ticket?.contact) result.fill('emailAddress', ticket?.contactEmailAddress);
  },
});
