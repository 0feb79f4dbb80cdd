import { servingAgreement } from '../../company/own-records/serving-agreement.ts';
import { behaviour } from '../../unit/behaviour.ts';

/** What is sold on a ticket comes under the ticket's agreement, where that covers products. */
export const takeProductAgreement = behaviour('/procurement/products', {
  says: 'a product on a ticket is under the agreement of the ticket, where that covers products',
  source: 'evidence: procurement/covered-products',
  phase: 'complete',
  on: { changed: ['ticket'] },
  sets: ['agreement'],
  when: ({ sent, after }) => after.ticket !== null && after.agreement === null && !sent.has('agreement'),
  does: async ({ after }, unit) => {
    const ticket = await unit.get('/service/tickets', after.ticket ?? 0);
    const agreement = ticket?.agreement == null ? null : await unit.get('/finance/agreements', ticket.agreement);
    if (agreement?.coverAgreementProduct !== true) return;
    after.agreement = await servingAgreement(agreement.id, after.company ?? ticket?.company ?? null, unit);
  },
});
