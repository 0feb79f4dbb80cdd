import { makeRecord } from '../../action/write-record.ts';
import type { Unit } from '../../unit/unit.ts';
import type { DirectoryUser } from './sign-in-directory.ts';

const users = '/system/ssoUsers';

/** Keeps the user that a directory has for a member, and links them. One that is linked to somebody else stays so. */
export async function keepDirectoryUser(user: DirectoryUser, memberId: number, unit: Unit): Promise<void> {
  const { ssoUserId, userName } = user;
  const [known, member] = [await unit.first(users, { ssoUserId }), await unit.get('/system/members', memberId)];
  if (member === null || (known?.linkedMember != null && known.linkedMember !== memberId)) return;
  const shown = {
    userName,
    firstName: member.firstName,
    lastName: member.lastName,
    email: member.officeEmail,
    linkedMember: memberId,
    linkedFlag: true,
    disabledFlag: false,
    lastUpdated: unit.now,
  };
  const id = known?.id ?? (await makeRecord(users, { ssoUserId, dateEntered: unit.now }, unit)).id;
  await unit.updateColumns(users, id, shown);
}
