import { findPassword, matchesPassword } from '@reeve/domain';
import { RecordStore, type Schema, type StoredRecord, type TenantDatabase } from '@reeve/store';
import type { Credentials } from './credentials.ts';
import { integratorRights } from './integrator-rights.ts';
import { findKey, matchesKey, type StoredKey } from './keys.ts';
import type { Recognition } from './known-sessions.ts';
import { findMemberHash, type MemberHash } from './member-hashes.ts';
import { maker, passwordMark, passwordOf } from './origins.ts';
import { readRoleRights } from './role-rights.ts';
import type { Session } from './session.ts';

const logins = '/system/integratorlogins';
const members = '/system/members';

/** Finds out whose credentials are, at the database. */
export class Recogniser {
  readonly #database: TenantDatabase;
  readonly #schema: Schema;

  constructor(database: TenantDatabase, schema: Schema) {
    this.#database = database;
    this.#schema = schema;
  }

  /** Who sent these credentials, and what that rests on; null when they are wrong or do not hold. */
  recognise(credentials: Credentials): Promise<Recognition | null> {
    if (credentials.how === 'integrator') return this.#byIntegrator(credentials);
    return credentials.how === 'cookie' ? this.#byHash(credentials) : this.#byKey(credentials);
  }

  /** A member may put the hash of a sign-in in place of a key (evidence: sign-in/member-hash). */
  async #byKey(credentials: Credentials): Promise<Recognition | null> {
    const key = await findKey(this.#database.reader, credentials.user);
    if (key === null) return this.#byHash(credentials);
    if (!matchesKey(key, credentials.secret) || key.revokedAt !== null) return null;
    const made = maker(key.madeBy);
    const restsOn = [`key ${key.publicKey}`, `member ${key.memberId}`, ...made.restsOn];
    return recognition(restsOn, () => this.#ofKey(key));
  }

  /** A token holds as long as what made it does (evidence: sign-in/ends). */
  async #ofKey(key: StoredKey): Promise<Session | null> {
    if (!(await maker(key.madeBy).holds(this.#database.reader, this.#records(), this.#schema))) return null;
    return this.#ofMember('key', key.publicKey, key);
  }

  async #byHash(credentials: Credentials): Promise<Recognition | null> {
    const found = await findMemberHash(this.#database.reader, credentials.secret);
    if (found === null) return null;
    const restsOn = [`member ${found.memberId}`, passwordOf(members, found.memberId)];
    return recognition(restsOn, () => this.#ofHash(found, credentials.user));
  }

  /** A sign-in ends with the password and the role that it was made with (evidence: sign-in/ends). */
  async #ofHash(found: MemberHash, user: string): Promise<Session | null> {
    const mark = await passwordMark(this.#database.reader, members, found.memberId);
    if (mark === null || mark !== found.passwordMark) return null;
    const session = await this.#ofMember('cookie', user, found);
    const isSame = session?.identifier.toLowerCase() === user.toLowerCase() && session.roleId === found.roleId;
    return isSame ? session : null;
  }

  /** Programs send `integrator` with the keys of a member too (evidence: sign-in/keys-of-integrations). */
  async #byIntegrator(credentials: Credentials): Promise<Recognition | null> {
    const { user, secret } = credentials;
    const table = this.#schema.tables.of(logins);
    const [login] = await this.#records().select(table, { username: user }, { limit: 1 });
    if (login === undefined && (await findKey(this.#database.reader, user)) !== null) return this.#byKey(credentials);
    const digest = login === undefined ? null : await findPassword(this.#database.reader, logins, login.id);
    const matches = await matchesPassword(digest, secret);
    if (!matches || login === undefined) return null;
    return recognition([`login ${login.id}`, passwordOf(logins, login.id)], () => this.#ofLogin(login.id, user));
  }

  async #ofLogin(id: number, user: string): Promise<Session | null> {
    const login = await this.#records().get(this.#schema.tables.of(logins), id);
    const isSame = String(login?.['username']).toLowerCase() === user.toLowerCase();
    return login === null || login['inactiveFlag'] === true || !isSame ? null : toIntegrator(login);
  }

  async #ofMember(
    how: Credentials['how'],
    publicKey: string,
    { memberId, expiresAt }: { readonly memberId: number; readonly expiresAt: string | null },
  ): Promise<Session | null> {
    const member = await this.#records().get(this.#schema.tables.of(members), memberId);
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

async function recognition(restsOn: string[], again: () => Promise<Session | null>): Promise<Recognition | null> {
  const session = await again();
  return session === null ? null : { session, restsOn, again };
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
