import { action } from '../../action/action.ts';
import { findRecord } from '../../action/find-record.ts';
import { afterwards, record } from '../../action/result.ts';
import { refuse } from '../../fault.ts';
import { keepDirectoryUser } from './keep-directory-user.ts';
import { type DirectoryUser, directoryAt, handOver } from './sign-in-directory.ts';

const configurations = '/system/ssoConfigurations';

/** As many as one call hands over: who has more calls again. */
const mostAtOnce = 200;

/** Members are handed over one after the other, until the directory fails: what it has by then is kept, and counted. */
export const submitSsoMembers = action('POST /system/ssoConfigurations/{id}/submitmembers', {
  says: 'active members who are not in the sign-in directory yet are handed to it',
  source: 'evidence: system/sign-in-directory',
  takes: 'SsoConfiguration',
  fills: ['/system/ssoUsers'],
  reads: async ({ id }, reader, context) => {
    const { stsUserAdminUrl, token } = await findRecord(configurations, id, reader);
    if ((stsUserAdminUrl ?? '') === '') refuse({ kind: 'refused by rule', message: 'stsUserAdminUrl is not set.' });
    const directory = directoryAt(stsUserAdminUrl ?? '', token ?? '', context);
    const linked = new Set((await reader.select('/system/ssoUsers', {})).map(({ linkedMember }) => linkedMember));
    const members = await reader.select('/system/members', { inactiveFlag: false });
    const people = members.filter(({ licenseClass }) => licenseClass !== 'A');
    const waiting = people.filter((member) => !linked.has(member.id));
    const handed = new Map<number, DirectoryUser>();
    for (const member of waiting.slice(0, mostAtOnce)) {
      const user = await handOver(directory, member);
      if ('failure' in user && handed.size === 0)
        refuse({ kind: 'service failed', message: `The sign-in directory was not reached: ${user.failure}.` });
      if ('failure' in user) break;
      handed.set(member.id, user);
    }
    return afterwards(async (unit) => {
      for (const [memberId, user] of handed) await keepDirectoryUser(user, memberId, unit);
      await unit.updateColumns(configurations, id, {
        submittedMemberCount: people.length - waiting.length + handed.size,
        allMembersSubmitted: handed.size === waiting.length,
      });
      return record(configurations, id);
    });
  },
});
