import { behaviour } from '../../../unit/behaviour.ts';

/** Tickets and time show of which type their agreement is. */
export const nameAgreementType = behaviour(['/service/tickets', '/time/entries'], {
  says: 'tickets and time show the type of their agreement',
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
