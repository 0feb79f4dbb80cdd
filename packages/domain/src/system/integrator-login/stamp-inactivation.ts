import { behaviour } from '../../unit/behaviour.ts';

/** A login that may no longer be used says since when, and who decided it. */
export const stampInactivation = behaviour('/system/integratorlogins', {
  says: 'an integrator login remembers when and by whom it was made inactive, and forgets it when it is active again',
  source: 'evidence: system/login-inactivated',
  phase: 'derive',
  on: { changed: ['inactiveFlag'] },
  sets: ['dateInactivated', 'inactivatedBy'],
  does: ({ after, before }, { now, actor }) => {
    const is = after.inactiveFlag === true;
    if (is === (before?.inactiveFlag === true)) return;
    after.dateInactivated = is ? now : null;
    after.inactivatedBy = is && actor.memberId !== 0 ? actor.memberId : null;
  },
});
