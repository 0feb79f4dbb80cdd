import { behaviour } from '../../../unit/behaviour.ts';

/** A ticket shows of which type its agreement is. */
export const nameAgreementType = behaviour('/service/tickets', {
  says: 'a ticket shows the type of its agreement',
  source: 'evidence: tickets/agreement-type',
  phase: 'derive',
  on: { changed: ['agreement'] },
  sets: ['agreementType'],
  does: async ({ after }, unit) => {
    const agreement = after.agreement === null ? null : await unit.get('/finance/agreements', after.agreement);
    const type = agreement?.type == null ? null : await unit.get('/finance/agreements/types', agreement.type);
    after.agreementType = type?.name ?? null;
  },
});
