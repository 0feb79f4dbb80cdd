import { behaviour } from '../../../unit/behaviour.ts';
import { detachConfigurations, moveCharged, moveProducts } from './carry-to-company.ts';

/** A ticket that was opened for the wrong customer is put right with what was done on it. */
export const moveToCompany = behaviour('/service/tickets', {
  says: 'open time, expenses and products of a ticket that moves to another company are for that company, under the agreement of the ticket; configurations of the old company are detached',
  source: 'evidence: tickets/company-charges, companies/one-company',
  phase: 'follow',
  on: { changed: ['company'] },
  when: ({ before, after }) => before !== null && after.company !== null,
  does: async ({ after }, unit) => {
    await moveCharged(after, unit);
    await moveProducts(after, unit);
    await detachConfigurations(after, unit);
  },
});
