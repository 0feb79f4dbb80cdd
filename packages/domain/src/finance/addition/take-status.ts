import { behaviour } from '../../unit/behaviour.ts';
import { additions } from './take-product.ts';

/** An addition shows the status of its agreement. */
export const takeAgreementStatus = behaviour(additions, {
  says: 'an addition has the status of its agreement',
  source: 'evidence: agreements/status',
  phase: 'complete',
  on: 'every write',
  sets: ['inForceFrom', 'inForceUntil', 'endedAs'],
  when: ({ how }) => how !== 'patch',
  does: async ({ after }, unit) => {
    const agreement = await unit.get('/finance/agreements', after.agreementId ?? 0);
    after.inForceFrom = agreement?.inForceFrom ?? null;
    after.inForceUntil = agreement?.inForceUntil ?? null;
    after.endedAs = agreement?.endedAs ?? null;
  },
});
