import { createHash } from 'node:crypto';
import type { Actor, Schema } from '@reeve/domain';
import { RecordStore, type TenantDatabase } from '@reeve/store';
import type { Credentials } from './credentials.ts';
import { findKey, matchesKey } from './keys.ts';

/** A caller who was recognised. */
export interface Session extends Actor {
  readonly publicKey: string;
  readonly roleId: number | null;
  /** When the key stops working, as a timestamp; null when it does not. */
  readonly expiresAt: string | null;
}

const mostSessions = 5000;

/**
 * Recognises callers by their keys. Who was recognised is remembered under a digest of what was sent, so that a warm
 * call costs one digest; nothing secret is kept. Forgotten whenever a key or a member changes.
 */
export class Sessions {
  readonly #database: TenantDatabase;
  readonly #schema: Schema;
  #known = new Map<string, Session>();

  constructor(database: TenantDatabase, schema: Schema) {
    this.#database = database;
    this.#schema = schema;
    database.listen('keys', () => this.forget());
  }

  /** The session of these credentials, or null when they are wrong, expired, revoked, or of an inactive member. */
  async recognise(credentials: Credentials, now: string): Promise<Session | null> {
    const mark = createHash('sha256').update(`${credentials.user}:${credentials.secret}`).digest('base64');
    const known = this.#known.get(mark) ?? (await this.#open(credentials, mark));
    return known === null || (known.expiresAt !== null && known.expiresAt <= now) ? null : known;
  }

  /** Forgets who was recognised: the next call of each looks at the database again. */
  forget(): void {
    this.#known = new Map();
  }

  async #open(credentials: Credentials, mark: string): Promise<Session | null> {
    const known = this.#known;
    const key = await findKey(this.#database.reader, credentials.user);
    if (!matchesKey(key, credentials.secret) || key === null || key.revokedAt !== null) return null;
    const records = new RecordStore(this.#database.reader, this.#database.dialect);
    const member = await records.get(this.#schema.tables.of('/system/members'), key.memberId);
    if (member === null || member['inactiveFlag'] === true) return null;
    const session: Session = {
      memberId: member.id,
      identifier: String(member['identifier']),
      publicKey: key.publicKey,
      roleId: typeof member['securityRole'] === 'number' ? member['securityRole'] : null,
      expiresAt: key.expiresAt,
    };
    if (known.size >= mostSessions) known.clear();
    known.set(mark, session);
    return session;
  }
}
