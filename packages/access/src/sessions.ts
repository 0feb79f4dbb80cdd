import { hash } from 'node:crypto';
import { type Actor, findPassword, matchesPassword } from '@reeve/domain';
import { RecordStore, type Schema, type StoredRecord, type TenantDatabase } from '@reeve/store';
import type { Credentials } from './credentials.ts';
import { integratorRights } from './integrator-rights.ts';
import { findKey, keysTopic, matchesKey } from './keys.ts';
import { findMemberHash } from './member-hashes.ts';
import type { Rights } from './rights.ts';
import { readRoleRights } from './role-rights.ts';

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

const mostSessions = 5000;

/** What may not be guessed is in the digest, so that nothing secret is kept in memory. */
const keyed = (credentials: Credentials) =>
  hash('sha256', `${credentials.how}\n${credentials.user}\n${credentials.secret}`, 'base64');

/**
 * Recognises callers by what they sent. Who was recognised is remembered under a digest of that, so that a warm call costs
 * one digest. Forgotten whenever a key, a member or a role changes, by whatever process.
 */
export class Sessions {
  readonly #database: TenantDatabase;
  readonly #schema: Schema;
  #known = new Map<string, Session>();

  constructor(database: TenantDatabase, schema: Schema) {
    this.#database = database;
    this.#schema = schema;
    database.listen(
      keysTopic,
      () => this.forget(),
      () => this.forget(),
    );
  }

  /** The session of credentials that were recognised before and still hold; null for all others. */
  warm(credentials: Credentials, now: number): Session | null {
    const session = this.#known.get(keyed(credentials)) ?? null;
    return session !== null && holds(session, now) ? session : null;
  }

  /** The session of these credentials, or null when they are wrong, ended, revoked, or of an inactive member. */
  async recognise(credentials: Credentials, now: number): Promise<Session | null> {
    const known = this.#known;
    const session = await this.#open(credentials);
    if (session === null || !holds(session, now)) return null;
    if (known.size >= mostSessions) known.clear();
    known.set(keyed(credentials), session);
    return session;
  }

  /** Forgets who was recognised: the next call of each looks at the database again. */
  forget(): void {
    this.#known = new Map();
  }

  #open(credentials: Credentials): Promise<Session | null> {
    if (credentials.how === 'integrator') return this.#byIntegrator(credentials);
    return credentials.how === 'cookie' ? this.#byHash(credentials) : this.#byKey(credentials);
  }

  /** A member may put the hash of a sign-in in place of a key (evidence: sign-in/member-hash). */
  async #byKey(credentials: Credentials): Promise<Session | null> {
    const key = await findKey(this.#database.reader, credentials.user);
    if (key === null) return this.#byHash(credentials);
    if (!matchesKey(key, credentials.secret) || key.revokedAt !== null) return null;
    return this.#ofMember('key', key.publicKey, key.memberId, key.expiresAt);
  }

  async #byHash(credentials: Credentials): Promise<Session | null> {
    const found = await findMemberHash(this.#database.reader, credentials.secret);
    if (found === null) return null;
    const session = await this.#ofMember('cookie', credentials.user, found.memberId, found.expiresAt);
    return session?.identifier.toLowerCase() === credentials.user.toLowerCase() ? session : null;
  }

  async #byIntegrator({ user, secret }: Credentials): Promise<Session | null> {
    const [login] = await this.#records().select(
      this.#schema.tables.of('/system/integratorlogins'),
      { username: user },
      { limit: 1 },
    );
    const digest =
      login === undefined ? null : await findPassword(this.#database.reader, '/system/integratorlogins', login.id);
    const matches = await matchesPassword(digest, secret);
    if (!matches || login === undefined || login['inactiveFlag'] === true) return null;
    return toIntegrator(login);
  }

  async #ofMember(
    how: Credentials['how'],
    publicKey: string,
    memberId: number,
    expiresAt: string | null,
  ): Promise<Session | null> {
    const member = await this.#records().get(this.#schema.tables.of('/system/members'), memberId);
    if (member === null || member['inactiveFlag'] === true) return null;
    const roleId = typeof member['securityRole'] === 'number' ? member['securityRole'] : null;
    return {
      how,
      memberId,
      identifier: String(member['identifier']),
      publicKey,
      roleId,
      rights: await readRoleRights(this.#database, this.#schema, roleId),
      isApiMember: member['licenseClass'] === 'A',
      expiresAt: expiresAt === null ? null : Date.parse(expiresAt),
    };
  }

  #records(): RecordStore {
    return new RecordStore(this.#database.reader, this.#database.dialect);
  }
}

function holds({ expiresAt }: Session, now: number): boolean {
  return expiresAt === null || now < expiresAt;
}

function toIntegrator(login: StoredRecord): Session {
  return {
    how: 'integrator',
    memberId: typeof login['member'] === 'number' ? login['member'] : 0,
    loginId: login.id,
    identifier: String(login['username']),
    publicKey: String(login['username']),
    roleId: null,
    rights: integratorRights(login),
    isApiMember: false,
    expiresAt: null,
  };
}
