import { action } from '../../action/action.ts';
import { findRecord } from '../../action/find-record.ts';
import { afterwards, done, notDone } from '../../action/result.ts';
import { keepDirectoryUser } from '../sso-configuration/keep-directory-user.ts';
import { directoryAt, handOver } from '../sso-configuration/sign-in-directory.ts';

/** The directory is that of the first active configuration that names one; a token of the body opens it, else its own. */
export const submitMember = action('POST /system/members/{id}/submit', {
  says: 'a member is handed to the sign-in directory',
  source: 'evidence: system/sign-in-directory',
  takes: 'MemberSsoToken',
  fills: ['/system/ssoUsers'],
  reads: async ({ id, body }, reader, context) => {
    const member = await findRecord('/system/members', id, reader);
    const all = await reader.select('/system/ssoConfigurations', {});
    const found = all.find((each) => each.inactiveFlag !== true && (each.stsUserAdminUrl ?? '') !== '');
    if (found === undefined) return notDone('No active SSO configuration has a stsUserAdminUrl.');
    const directory = directoryAt(found.stsUserAdminUrl ?? '', body.token ?? found.token ?? '', context);
    const user = await handOver(directory, member);
    if ('failure' in user) return notDone(`The sign-in directory was not reached: ${user.failure}.`);
    return afterwards(async (unit) => {
      await keepDirectoryUser(user, id, unit);
      return done();
    });
  },
});
