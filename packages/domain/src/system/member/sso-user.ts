import type { StoredRecord } from '@reeve/store';
import { findRecord } from '../../action/find-record.ts';
import { refuse } from '../../fault.ts';
import type { Unit } from '../../unit/unit.ts';

const users = '/system/ssoUsers';

/**
 * Links a member to a user of the sign-in directory. Refused for a user that is not known here, and for one that is
 * linked already (special-operations 14).
 */
export async function linkSsoUser(memberId: number, ssoUserId: string, unit: Unit): Promise<void> {
  await findRecord('/system/members', memberId, unit);
  const user = await findUser(ssoUserId, unit);
  if (typeof user['linkedMember'] === 'number')
    refuse({ kind: 'refused by rule', message: `SSO user ${ssoUserId} is linked to a member already.` });
  await unit.updateColumns(users, user.id, { linkedMember: memberId, linkedFlag: true });
}

/** Takes a member's link to the sign-in directory away. Refused where there is none. */
export async function unlinkSsoUser(memberId: number, unit: Unit): Promise<void> {
  await findRecord('/system/members', memberId, unit);
  const user = await unit.first(users, { linkedMember: memberId });
  if (user === null) refuse({ kind: 'refused by rule', message: 'The member is not linked to an SSO user.' });
  await unit.updateColumns(users, user.id, { linkedMember: null, linkedFlag: false });
}

/** Unlinks a user of the sign-in directory and disables it here; the account itself is out of reach. */
export async function deactivateSsoUser(ssoUserId: string, unit: Unit): Promise<void> {
  const user = await findUser(ssoUserId, unit);
  await unit.updateColumns(users, user.id, { linkedMember: null, linkedFlag: false, disabledFlag: true });
}

async function findUser(ssoUserId: string, unit: Unit): Promise<StoredRecord> {
  const found = ssoUserId === '' ? null : await unit.first(users, { ssoUserId });
  return found ?? refuse({ kind: 'record not found', what: 'SsoUser', id: ssoUserId.slice(0, 60) });
}
