import { usualOf } from '../../setup/default-of.ts';
import { behaviour } from '../../unit/behaviour.ts';

/** A new company has a status. */
export const takeStatus = behaviour('/company/companies', {
  says: 'a new company has the default status',
  source: 'evidence: companies/default-status',
  phase: 'complete',
  on: 'every write',
  sets: ['status'],
  when: ({ how }) => how !== 'patch',
  does: async ({ after }, unit) => {
    if (after.status == null) after.status = await usualOf('/company/companies/statuses', unit);
  },
});
