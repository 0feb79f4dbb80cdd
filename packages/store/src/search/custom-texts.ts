import type { Dialect } from '../engine/engine.ts';
import { customValueColumns } from '../schema/custom-value-columns.ts';
import { foldedText } from '../schema/ddl.ts';

/** The texts of custom fields, each once a field, and the search table whose rows they are. SQLite only. */
export const customTexts = { table: 'reeve_search__custom_text', index: 'reeve_search__custom_value' } as const;

const { table, index } = customTexts;

/**
 * Statements by which the values of custom fields are searched on SQLite. A text that many records have is kept and indexed once
 * (decision 0030): most are words of a list, dates, flags. Texts that no value has are dropped, for they may be secrets.
 */
export function customTextStatements(dialect: Dialect): string[] {
  return [
    `create table if not exists "${table}" ("id" integer primary key, "field_id" integer not null, "text" text not null, unique ("field_id", "text"))`,
    `create virtual table if not exists "${index}" using fts5("text", content='', contentless_delete=1, detail=none, tokenize='trigram case_sensitive 1')`,
    ...followTexts(),
    ...followValues(dialect),
    fillCustomTexts(dialect),
  ];
}

function followTexts(): string[] {
  return [
    trigger(table, 'insert', 'insert', `insert into "${index}" (rowid, "text") values (new."id", new."text")`),
    trigger(table, 'delete', 'delete', `delete from "${index}" where rowid = old."id"`),
  ];
}

/**
 * Values that are added are seen to by `record/index-custom-text.ts`: a statement that sets off a trigger may be undone alone, for which SQLite
 * writes out at each what the search of other texts has gathered until the commit. Databases that are older have such a trigger.
 */
function followValues(dialect: Dialect): string[] {
  const [before, after] = [textOf(dialect, 'old'), textOf(dialect, 'new')];
  // Not `insert or ignore`: within a trigger the statement that set it off decides what becomes of conflicts.
  const add = `insert into "${table}" ("field_id", "text") select new."field_id", ${after}
    where new."text_value" is not null and not exists (select 1 from "${table}" t where t."field_id" = new."field_id" and t."text" = ${after})`;
  const drop = `delete from "${table}" where "field_id" = old."field_id" and "text" = ${before}
    and not exists (select 1 from "reeve_custom_value" v where v."field_id" = old."field_id" and ${textOf(dialect, 'v')} = ${before})`;
  return [
    `drop trigger if exists ${nameOf('reeve_custom_value', 'insert')}`,
    trigger('reeve_custom_value', 'update', 'update of "text_value", "text_value__folded"', `${drop}; ${add}`),
    trigger('reeve_custom_value', 'delete', 'delete', drop),
  ];
}

function textOf(dialect: Dialect, alias: string): string {
  return foldedText(customValueColumns.text, dialect, alias);
}

function trigger(on: string, name: string, event: string, body: string): string {
  return `create trigger if not exists ${nameOf(on, name)} after ${event} on "${on}" begin ${body}; end`;
}

function nameOf(on: string, name: string): string {
  return `"${index}__${on}__${name}"`;
}

/** The statement that takes in what was written past the write path, or before texts were searched: only while none is known. SQLite only. */
export function fillCustomTexts(dialect: Dialect): string {
  return `insert into "${table}" ("field_id", "text") select distinct "field_id", ${foldedText(customValueColumns.text, dialect)}
    from "reeve_custom_value" where "text_value" is not null and not exists (select 1 from "${table}")`;
}
