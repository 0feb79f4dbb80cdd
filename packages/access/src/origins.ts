import { hash } from 'node:crypto';
import { findPassword } from '@reeve/domain';
import type { Connection, RecordStore, Schema } from '@reeve/store';
import { isRevoked } from './keys.ts';

const logins = '/system/integratorlogins';

/** What rests on the password of a record is told of its change by this name. */
export function passwordOf(collection: string, id: number): string {
  return `password ${collection} ${id}`;
}

/** A mark of the password that a record has, which another password has not; null where it has none. */
export async function passwordMark(connection: Connection, collection: string, id: number): Promise<string | null> {
  const digest = await findPassword(connection, collection, id);
  return digest === null ? null : hash('sha256', `reeve-password-mark:${digest}`, 'hex');
}

/** Who makes a token: a member by a key, or an integrator login by its password. As text, as the token keeps it. */
export async function makerOf(
  session: { readonly publicKey: string; readonly memberId: number; readonly loginId?: number },
  connection: Connection,
): Promise<string> {
  const { loginId, memberId, publicKey } = session;
  if (loginId === undefined) return `key ${memberId} ${publicKey}`;
  return `login ${loginId} ${(await passwordMark(connection, logins, loginId)) ?? ''}`;
}

/** What a token's maker is to it. */
interface Maker {
  readonly restsOn: readonly string[];
  /** Whether the maker could still make it: the key is not revoked, the password the same, nobody inactive. */
  readonly holds: (connection: Connection, records: RecordStore, schema: Schema) => Promise<boolean>;
}

/** Keys that nobody's session made depend on nothing else. */
const nobody: Maker = { restsOn: [], holds: async () => true };

/** The maker of a token, by the text that it keeps; null for a key that is no token. */
export function maker(text: string | null): Maker {
  const [kind = '', owner = '', rest = ''] = text?.split(' ') ?? [];
  if (kind === 'key') return byKey(Number(owner), rest);
  return kind === 'login' ? byLogin(Number(owner), rest) : nobody;
}

function byKey(memberId: number, publicKey: string): Maker {
  return {
    restsOn: [`key ${publicKey}`, `member ${memberId}`],
    holds: async (connection, records, schema) => {
      const member = await records.get(schema.tables.of('/system/members'), memberId);
      return member !== null && member['inactiveFlag'] !== true && !(await isRevoked(connection, publicKey));
    },
  };
}

function byLogin(id: number, mark: string): Maker {
  return {
    restsOn: [`login ${id}`, passwordOf(logins, id)],
    holds: async (connection, records, schema) => {
      const login = await records.get(schema.tables.of(logins), id);
      return login !== null && login['inactiveFlag'] !== true && (await passwordMark(connection, logins, id)) === mark;
    },
  };
}
