import { behaviour } from '../../unit/behaviour.ts';

/** Members are told apart by their identifiers. */
export const refuseUsedMemberIdentifier = behaviour('/system/members', {
  says: 'no two members have the same identifier',
  source: 'evidence: system/identifiers-unique',
  phase: 'refuse',
  on: { changed: ['identifier'] },
  does: async (member, unit) => {
    const same = await unit.first('/system/members', { identifier: member.after.identifier ?? '' });
    if (same !== null && same.id !== member.after.id)
      member.refuse('ObjectExists', 'identifier', 'Member ID already in use.');
  },
});
