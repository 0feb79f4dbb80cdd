import { randomBytes } from 'node:crypto';
import type { Connection, Row, StoredRecord } from '@reeve/store';
import { digestOf } from './keys.ts';
import { passwordMark } from './origins.ts';

/** How long a member who signed in stays so: eight hours (evidence: sign-in/cookies), in milliseconds. */
export const memberHashLife = 8 * 3_600_000;

/** Whose a member hash is, and until when, as a timestamp. */
export interface MemberHash {
  readonly memberId: number;
  readonly expiresAt: string;
  /** The password and the role with which it was made. */
  readonly passwordMark: string | null;
  readonly roleId: number | null;
}

/** Makes a hash for a member, keeps its digest, and forgets those that ended. Answers the hash: it is shown this once. */
export async function storeMemberHash(
  connection: Connection,
  member: Pick<StoredRecord, 'id' | 'securityRole'>,
  now: string,
  expiresAt: string,
): Promise<string> {
  const hash = randomBytes(24).toString('base64url');
  await connection.run('delete from "reeve_member_hash" where "expires_at" < ?', [now]);
  await connection.run(
    'insert into "reeve_member_hash" ("digest", "member_id", "expires_at", "password_mark", "role_id") values (?, ?, ?, ?, ?)',
    [
      digestOf(hash).toString('hex'),
      member.id,
      expiresAt,
      await passwordMark(connection, '/system/members', member.id),
      typeof member['securityRole'] === 'number' ? member['securityRole'] : null,
    ],
  );
  return hash;
}

/** Looks a hash up by its digest; null when it was never made. The digest is of a random text: its time tells nothing. */
export async function findMemberHash(connection: Connection, hash: string): Promise<MemberHash | null> {
  const rows = await connection.all(
    'select "member_id", "expires_at", "password_mark", "role_id" from "reeve_member_hash" where "digest" = ?',
    [digestOf(hash).toString('hex')],
  );
  return rows[0] === undefined ? null : toMemberHash(rows[0]);
}

function toMemberHash(row: Row): MemberHash {
  return {
    memberId: Number(row[0]),
    expiresAt: String(row[1]),
    passwordMark: row[2] as string | null,
    roleId: row[3] === null ? null : Number(row[3]),
  };
}
