import { parseCondition } from '@reeve/query';
import { action } from '../../action/action.ts';
import type { ActionContext } from '../../action/context.ts';
import { listing } from '../../action/result.ts';

const said = { says: "the caller's own member is shown, as a list of one", source: 'evidence: system/members' };

/** The whole member. */
export const showMyMember = action('GET /system/myMembers', {
  ...said,
  reads: async (_, __, { caller }) => own(caller),
});

/** What everybody may see of it. */
export const showMyMemberInfo = action('GET /system/myMembers/info', {
  ...said,
  reads: async (_, __, { caller }) => own(caller),
});

function own({ memberId }: ActionContext['caller']) {
  return listing('/system/members', { only: parseCondition(`id = ${memberId}`), own: true });
}
