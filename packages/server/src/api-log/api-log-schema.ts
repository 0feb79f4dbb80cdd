import type { Dialect } from '@reeve/store';

/** The tables of a tenant's API log: the calls, and until when each member's are recorded. */
export function apiLogTables(dialect: Dialect): string[] {
  const text = dialect.columnType('text');
  const integer = dialect.columnType('integer');
  const double = dialect.columnType('double');
  return [
    `create table if not exists "reeve_api_log" ("id" ${dialect.idColumn}, "at" ${text} not null,
      "request_id" ${text} not null, "member_id" ${integer}, "key_name" ${text}, "method" ${text} not null,
      "url" ${text} not null, "status" ${integer} not null, "took_ms" ${double} not null, "request_body" ${text},
      "response_body" ${text}, "refusal" ${text}, "detail" ${text})`,
    `create index if not exists "reeve_api_log__at" on "reeve_api_log" ("at")`,
    `create table if not exists "reeve_api_log_mode" ("member_id" ${integer} primary key, "until" ${text} not null)`,
  ];
}
