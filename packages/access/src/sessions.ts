import { hash } from 'node:crypto';
import { secretsTopic } from '@reeve/domain';
import type { Schema, TenantDatabase } from '@reeve/store';
import type { Credentials } from './credentials.ts';
import { keysTopic } from './keys.ts';
import { KnownSessions } from './known-sessions.ts';
import { Recogniser } from './recogniser.ts';
import type { Session } from './session.ts';

/** What may not be guessed is in the digest, so that nothing secret is kept in memory. */
const keyed = (credentials: Credentials) =>
  hash('sha256', `${credentials.how}\n${credentials.user}\n${credentials.secret}`, 'base64');

/** Members and logins; a change of one concerns what rests on it. */
const people: Readonly<Record<string, string>> = { system_members: 'member', system_integratorlogins: 'login' };

/** Roles and their settings. */
const roles = /^system_security_?roles/;

/**
 * Recognises callers by what they sent. Who was recognised is remembered under a digest of that, so that a warm call costs
 * one digest. A key or a password that changes, in whatever process, ends what was signed in by it; a changed member,
 * login or role has their sessions looked at again, without the secret and without the others.
 */
export class Sessions {
  readonly #recogniser: Recogniser;
  readonly #recognised = new KnownSessions();

  constructor(database: TenantDatabase, schema: Schema) {
    this.#recogniser = new Recogniser(database, schema);
    const forget = () => this.forget();
    database.listen(keysTopic, (key) => this.#recognised.end(`key ${key}`), forget);
    database.listen(secretsTopic, (whose) => this.#recognised.end(`password ${whose}`), forget);
  }

  /**
   * The session of credentials that were recognised before and still hold; null for all others. It is awaited only where
   * something that it rests on has changed.
   */
  warm(credentials: Credentials, now: number): Session | null | Promise<Session | null> {
    const session = this.#recognised.get(keyed(credentials));
    return session instanceof Promise ? session.then((found) => held(found, now)) : held(session, now);
  }

  /** The session of these credentials, or null when they are wrong, ended, revoked, or of an inactive member. */
  async recognise(credentials: Credentials, now: number): Promise<Session | null> {
    const recognition = await this.#recogniser.recognise(credentials);
    const session = held(recognition?.session ?? null, now);
    if (recognition !== null && session !== null) this.#recognised.add(keyed(credentials), recognition);
    return session;
  }

  /** Hears that a record was written. */
  heard(table: string, id: number): void {
    const kind = people[table];
    if (kind !== undefined) this.#recognised.renew(`${kind} ${id}`);
    else if (roles.test(table)) this.#recognised.renew();
  }

  /** Forgets who was recognised: the next call of each looks at the database again. */
  forget(): void {
    this.#recognised.clear();
  }
}

function held(session: Session | null, now: number): Session | null {
  return session !== null && (session.expiresAt === null || now < session.expiresAt) ? session : null;
}
