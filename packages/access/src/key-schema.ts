import { passwordTables } from '@reeve/domain';
import type { Dialect } from '@reeve/store';

/** The tables of API keys, of members who signed in, and of passwords. What opens a door is kept as a digest only. */
export function keyTables(dialect: Dialect): string[] {
  const text = dialect.columnType('text');
  const integer = dialect.columnType('integer');
  return [
    `create table if not exists "reeve_api_key" ("public_key" ${text} primary key, "digest" ${text} not null,
      "member_id" ${integer} not null, "description" ${text}, "created_at" ${text} not null, "expires_at" ${text},
      "revoked_at" ${text})`,
    `create index if not exists "reeve_api_key__member" on "reeve_api_key" ("member_id")`,
    `create table if not exists "reeve_member_hash" ("digest" ${text} primary key, "member_id" ${integer} not null,
      "expires_at" ${text} not null)`,
    ...passwordTables(dialect),
  ];
}
