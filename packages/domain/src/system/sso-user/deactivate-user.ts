import { action } from '../../action/action.ts';
import { nothing } from '../../action/result.ts';
import { findSsoUser } from './find-sso-user.ts';

/** The account itself is out of reach. */
export const deactivateSsoUser = action('POST /system/members/{ssoid}/deactivateIamMember', {
  says: 'a user of the sign-in directory is unlinked and disabled here',
  source: 'evidence: system/sso-users',
  does: async ({ ssoid }, unit) => {
    const user = await findSsoUser(ssoid, unit);
    await unit.updateColumns('/system/ssoUsers', user.id, {
      linkedMember: null,
      linkedFlag: false,
      disabledFlag: true,
    });
    return nothing();
  },
});
