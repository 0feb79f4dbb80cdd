import { action } from '../../action/action.ts';
import { findRecord } from '../../action/find-record.ts';
import { done } from '../../action/result.ts';
import { refuse } from '../../fault.ts';
import { findSsoUser } from './find-sso-user.ts';

/** Refused for a user that is not known here, and for one that is linked already. */
export const linkSsoUser = action('POST /system/members/{id}/linkSsoUser', {
  says: 'a member is linked to a user of the sign-in directory',
  source: 'evidence: system/sso-users',
  takes: 'MemberLinkSsoUser',
  does: async ({ id, body }, unit) => {
    await findRecord('/system/members', id, unit);
    const ssoUserId = String(body.ssoUserId ?? '');
    const user = await findSsoUser(ssoUserId, unit);
    if (user.linkedMember !== null)
      refuse({ kind: 'refused by rule', message: `SSO user ${ssoUserId} is linked to a member already.` });
    await unit.updateColumns('/system/ssoUsers', user.id, { linkedMember: id, linkedFlag: true });
    return done();
  },
});
