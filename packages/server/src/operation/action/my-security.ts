import type { Answer, Call } from '../../call/call.ts';
import { listBy } from '../kind/list.ts';
import { filterTexts } from '../kind/list-request.ts';
import type { Action } from './action.ts';
import { answerJson } from './answers.ts';

const settings = '/system/securityRoles/{parentId}/settings';

/** The caller's own levels: the settings of their role, filtered and paged like any list. Without a role there are none. */
async function mySecurity(call: Call): Promise<Answer> {
  const { roleId } = call.session;
  if (roleId === null) return answerJson(call, []);
  const operation = { ...call.operation, view: settings };
  return listBy({ ...call, operation, path: { parentId: String(roleId) } }, filterTexts(call));
}

/** What the caller's role may do. */
export const mySecurityActions: readonly (readonly [string, Action])[] = [
  ['system-my-security', { handler: mySecurity }],
  [
    'system-customize-items-my-security',
    {
      handler: async (call) => answerJson(call, []),
      missing: 'roles keep no list of single reports, screens and tables that are left out: the answer is always empty',
    },
  ],
];
