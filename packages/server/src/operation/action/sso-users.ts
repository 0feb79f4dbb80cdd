import { deactivateSsoUser, linkSsoUser, unlinkSsoUser } from '@reeve/domain';
import type { Action } from './action.ts';
import { answerNothing, answerSuccess } from './answers.ts';
import { argumentsOf, inTransaction, pathId } from './within-call.ts';

/** Links between members and users of a sign-in directory, as far as they are kept here. */
export const ssoUserActions: readonly (readonly [string, Action])[] = [
  [
    'system-link-sso-user-members',
    {
      handler: async (call) => {
        const ssoUserId = String(argumentsOf(call)['ssoUserId'] ?? '');
        await inTransaction(call, (unit) => linkSsoUser(pathId(call), ssoUserId, unit));
        return answerSuccess(call, true, '');
      },
    },
  ],
  [
    'system-unlink-sso-user-members',
    {
      handler: async (call) => {
        await inTransaction(call, (unit) => unlinkSsoUser(pathId(call), unit));
        return answerSuccess(call, true, '');
      },
    },
  ],
  [
    'system-deactivate-iam-member-members',
    {
      handler: async (call) => {
        await inTransaction(call, (unit) => deactivateSsoUser(call.path['ssoid'] ?? '', unit));
        return answerNothing(call);
      },
    },
  ],
];
