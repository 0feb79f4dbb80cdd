import { action } from '../../action/action.ts';
import { record } from '../../action/result.ts';

const said = { says: "the caller's own member is shown", source: 'evidence: system/my-member' };

/** The whole member. */
export const showMyMember = action('GET /system/myMembers', {
  ...said,
  reads: async (_, __, { caller }) => record('/system/members', caller.memberId),
});

/** What everybody may see of it. */
export const showMyMemberInfo = action('GET /system/myMembers/info', {
  ...said,
  reads: async (_, __, { caller }) => record('/system/members', caller.memberId),
});
