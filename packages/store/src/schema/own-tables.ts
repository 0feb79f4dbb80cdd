import type { Dialect } from '../engine/engine.ts';

/**
 * Tables of ours that every tenant has, beside those of the API: what is known of the tenant, its API keys, the log of
 * writes, and the values of custom fields. Every name starts with `reeve_`, which no collection's does.
 */
export function ownTables(dialect: Dialect): string[] {
  const text = dialect.columnType('text');
  const integer = dialect.columnType('integer');
  const double = dialect.columnType('double');
  const json = dialect.columnType('json');
  return [
    `create table if not exists "reeve_meta" ("key" ${text} primary key, "value" ${text} not null)`,
    `create table if not exists "reeve_custom_value" ("table_name" ${text} not null, "record_id" ${integer} not null,
      "field_id" ${integer} not null, "text_value" ${text}, "text_value__folded" ${text}, "number_value" ${double},
      primary key ("table_name", "record_id", "field_id"))`,
    `create index if not exists "reeve_custom_value__number" on "reeve_custom_value" ("field_id", "number_value")`,
    `create index if not exists "reeve_custom_value__text" on "reeve_custom_value" ("field_id", (${dialect.binaryText(
      `coalesce("text_value__folded", ${dialect.asciiLower('"text_value"')})`,
    )}))`,
    `create table if not exists "reeve_audit" ("id" ${dialect.idColumn}, "table_name" ${text} not null,
      "record_id" ${integer} not null, "action" ${text} not null, "at" ${text} not null, "by" ${text} not null,
      "changes" ${json} not null)`,
    `create index if not exists "reeve_audit__record" on "reeve_audit" ("table_name", "record_id", "id")`,
  ];
}
