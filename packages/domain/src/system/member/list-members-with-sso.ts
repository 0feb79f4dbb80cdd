import { parseCondition } from '@reeve/query';
import { action } from '../../action/action.ts';
import { listing } from '../../action/result.ts';

/** Members that are linked to a user of the sign-in directory. */
export const listMembersWithSso = action('GET /system/members/withSso', {
  says: 'members with a link to the sign-in directory are listed',
  source: 'evidence: system/members',
  reads: async (_, reader) => {
    const users = await reader.select('/system/ssoUsers', {});
    const linked = users.map((user) => user.linkedMember).filter((id) => id !== null);
    return listing('/system/members', { only: parseCondition(`id in (${[0, ...linked].join(', ')})`) });
  },
});
