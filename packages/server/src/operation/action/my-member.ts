import { ownCondition } from '@reeve/access';
import type { Answer, Call } from '../../call/call.ts';
import { listBy } from '../kind/list.ts';
import { filterTexts } from '../kind/list-request.ts';
import type { Action } from './action.ts';

/** The caller's own member record, as a list of one. */
async function myMember(call: Call): Promise<Answer> {
  const only = ownCondition(call.schema.tables.of('/system/members'), call.session);
  return listBy({ ...call, operation: { ...call.operation, view: '/system/members' } }, { ...filterTexts(call), only });
}

/** Who the caller is. */
export const myMemberActions: readonly (readonly [string, Action])[] = [
  ['system-my-members', { handler: myMember }],
  ['system-info-my-members', { handler: myMember }],
];
