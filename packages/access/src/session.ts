import type { Actor } from '@reeve/domain';
import type { Credentials } from './credentials.ts';
import type { Rights } from './rights.ts';

/** A caller who was recognised. */
export interface Session extends Actor {
  readonly how: Credentials['how'];
  /** The public key, the integrator's name, or the member's: what the API log names. */
  readonly publicKey: string;
  readonly roleId: number | null;
  readonly rights: Rights;
  /** Whether the member is an API member, who may make tokens for others. */
  readonly isApiMember: boolean;
  /** When it ends, in milliseconds since the epoch; null when it does not. */
  readonly expiresAt: number | null;
}
