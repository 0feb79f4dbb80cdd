import { usualOf } from '../../setup/default-of.ts';
import { behaviour } from '../../unit/behaviour.ts';

/** A new configuration has a status. */
export const takeConfigurationStatus = behaviour('/company/configurations', {
  says: 'a new configuration has the default status',
  source: 'evidence: configurations/defaults',
  phase: 'complete',
  on: 'every write',
  sets: ['status'],
  when: ({ how, after }) => how !== 'patch' && after.status == null,
  does: async ({ after }, unit) => {
    after.status = await usualOf('/company/configurations/statuses', unit);
  },
});
