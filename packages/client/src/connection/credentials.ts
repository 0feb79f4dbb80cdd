import { Secret } from './secret.ts';

/** Keys of an API member (evidence: sign-in/keys), or of a member by impersonation. */
export interface ApiKeys {
  readonly publicKey: string;
  readonly privateKey: string;
}

/** An integrator login of old installations (evidence: sign-in/keys). */
export interface IntegratorLogin {
  readonly integrator: string;
  readonly password: string;
}

/** A member's session (evidence: sign-in/cookies), for programs inside the product only. */
export interface MemberSession {
  readonly memberId: string;
  readonly memberHash: string;
}

/** Who calls. */
export type ClientCredentials = ApiKeys | IntegratorLogin | MemberSession;

/** Credentials, or what fetches them: at first, when they are refused, and when `expires` of what it gave is near. */
export type CredentialSource = ClientCredentials | (() => Promise<CredentialLease>);

/** Credentials for a while. */
export interface CredentialLease {
  readonly credentials: ClientCredentials;
  /** Milliseconds since the epoch; without it they hold until they are refused. */
  readonly expires?: number;
}

/** The header that the credentials make: its name, and its value kept from sight. */
export interface CredentialHeader {
  readonly name: 'authorization' | 'cookie';
  readonly value: Secret;
}

/** The header of a caller of a company (evidence: sign-in/keys, sign-in/cookies). */
export function credentialHeader(companyId: string, credentials: ClientCredentials): CredentialHeader {
  if ('memberHash' in credentials) {
    const { memberId, memberHash } = credentials;
    const cookies = { companyName: companyId, memberHash, memberId, memberContext: 'web' };
    const text = Object.entries(cookies).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
    return { name: 'cookie', value: new Secret(text.join('; ')) };
  }
  const [user, password] =
    'integrator' in credentials
      ? [credentials.integrator, credentials.password]
      : [credentials.publicKey, credentials.privateKey];
  return { name: 'authorization', value: new Secret(`Basic ${base64(`${companyId}+${user}:${password}`)}`) };
}

function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
