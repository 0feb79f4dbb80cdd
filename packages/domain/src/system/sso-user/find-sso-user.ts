import type { RowOf } from '@reeve/store';
import type { Reader } from '../../action/reader.ts';
import { refuse } from '../../fault.ts';

const users = '/system/ssoUsers';

/** The user of the sign-in directory by the directory's own id. Raises `record not found` for one that is not known here. */
export async function findSsoUser(ssoUserId: string, reader: Reader): Promise<RowOf<typeof users>> {
  const found = ssoUserId === '' ? null : await reader.first(users, { ssoUserId });
  return found ?? refuse({ kind: 'record not found', what: 'SsoUser', id: ssoUserId.slice(0, 60) });
}
