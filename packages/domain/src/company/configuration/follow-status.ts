import { behaviour } from '../../unit/behaviour.ts';

/** A configuration is in use as long as its status is an open one. */
export const followStatus = behaviour('/company/configurations', {
  says: 'a configuration is active while its status is not a closed one',
  source: 'evidence: configurations/active',
  phase: 'derive',
  on: { changed: ['status', 'activeFlag'] },
  sets: ['activeFlag'],
  does: async ({ after }, unit) => {
    const status = after.status == null ? null : await unit.get('/company/configurations/statuses', after.status);
    after.activeFlag = status?.closedFlag !== true;
  },
});
