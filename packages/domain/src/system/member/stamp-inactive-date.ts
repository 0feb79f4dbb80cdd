import { behaviour } from '../../unit/behaviour.ts';

/** Whoever takes a member out of use by a patch reads since when, as after a deactivation. */
export const stampInactiveDate = behaviour('/system/members', {
  says: 'a member who becomes inactive shows since when, unless it is sent, and one who is active again does not',
  source: 'evidence: system/inactive-date',
  phase: 'derive',
  on: { changed: ['inactiveFlag'] },
  sets: ['inactiveDate'],
  when: ({ after, before, sent }) => !sent.has('inactiveDate') && (before !== null || after.inactiveFlag === true),
  does: ({ after }, { now }) => {
    after.inactiveDate = after.inactiveFlag === true ? now : null;
  },
});
