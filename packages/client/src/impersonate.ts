import { readJson } from './call/read-json.ts';
import type { ApiCall } from './connection/api-call.ts';
import type { ClientConnection } from './connection/connection.ts';
import type { CredentialLease } from './connection/credentials.ts';

/** What a member's token is asked for by, where the caller is an integrator login and no member. */
export interface ImpersonationOptions {
  readonly userType?: 'member' | 'integrator';
}

/** Fetches keys by which a caller acts as a member for four hours (evidence: sign-in/impersonation, sign-in/impersonation-header). */
export function memberKeys(
  connection: ClientConnection,
  memberIdentifier: string,
  { userType = 'member' }: ImpersonationOptions,
): () => Promise<CredentialLease> {
  const call: ApiCall = {
    method: 'POST',
    path: `/system/members/${encodeURIComponent(memberIdentifier)}/tokens`,
    query: '',
    body: { kind: 'json', text: JSON.stringify({ memberIdentifier }) },
    // Another token does no harm: the lost one ends by itself.
    isRepeatable: true,
    options: { headers: { 'x-cw-usertype': userType } },
  };
  return async () => {
    const token = readJson(await connection.send(call), call) as MemberToken;
    const credentials = { publicKey: token.publicKey, privateKey: token.privateKey };
    return { credentials, expires: Date.parse(token.expiration) };
  };
}

interface MemberToken {
  readonly publicKey: string;
  readonly privateKey: string;
  readonly expiration: string;
}
