import { action } from '../../action/action.ts';
import { findRecord } from '../../action/find-record.ts';
import { done } from '../../action/result.ts';
import { refuse } from '../../fault.ts';

const users = '/system/ssoUsers';

/** Refused where there is no link. */
export const unlinkSsoUser = action('POST /system/members/{id}/unlinkSsoUser', {
  says: "a member's link to the sign-in directory is taken away",
  source: 'evidence: system/sso-users',
  does: async ({ id }, unit) => {
    await findRecord('/system/members', id, unit);
    const user = await unit.first(users, { linkedMember: id });
    if (user === null) return refuse({ kind: 'refused by rule', message: 'The member is not linked to an SSO user.' });
    await unit.updateColumns(users, user.id, { linkedMember: null, linkedFlag: false });
    return done();
  },
});
