import type { Dialect } from '../engine/engine.ts';
import { customValueColumns } from '../schema/custom-value-columns.ts';
import { foldedText } from '../schema/ddl.ts';
import { customValueTable } from '../schema/own-tables.ts';
import { quoted, type Tables } from '../schema/table.ts';
import { customTextStatements, customTexts } from './custom-texts.ts';
import { quotedIndex, type SearchedColumn, searchedColumns } from './searched-columns.ts';

/**
 * Statements that make the search indexes, to be run after the tables are there; running them again changes nothing.
 * `schema` is where PostgreSQL keeps the extension pg_trgm (`trigramPlace`). Use `ensureSearch`, which also asks
 * whether the database can.
 */
export function searchStatements(dialect: Dialect, tables: Tables, schema = 'public'): string[] {
  const columns = searchedColumns(tables);
  if (dialect.name === 'postgres')
    return [...columns, customValues].map((searched) => createTrigramIndex(searched, dialect, schema));
  const statements = columns.flatMap((searched) => [
    createSearchTable(searched),
    ...followDeletes(searched),
    fill(searched, dialect),
  ]);
  return [...statements, ...customTextStatements(dialect)];
}

const customValues = { table: customValueTable, column: customValueColumns.text, index: customTexts.index } as const;

function createTrigramIndex(
  { table, column, index }: SearchedColumn | typeof customValues,
  dialect: Dialect,
  schema: string,
): string {
  const text = foldedText(column, dialect);
  return `create index if not exists ${quoted(index)} on ${quoted(table.name)} using gin ((${text}) ${quoted(schema)}.gin_trgm_ops)`;
}

/** Only which trigrams a text has is kept: neither the text nor where in it they stand. */
function createSearchTable(searched: SearchedColumn): string {
  return `create virtual table if not exists ${quotedIndex(searched)} using fts5("text", content='', contentless_delete=1, detail=none, tokenize='trigram case_sensitive 1')`;
}

/**
 * A row that is deleted leaves the search table, whoever deletes it. What is added and changed is put there by `record/index-texts.ts`: a
 * trigger that writes to a virtual table makes SQLite keep a copy of every page that the statement around it writes, and write out
 * what the index had gathered. Databases that are older have such triggers.
 */
function followDeletes({ table, index }: SearchedColumn): string[] {
  const named = (event: string) => quoted(`${index}__${event}`);
  return [
    ...['insert', 'update'].map((event) => `drop trigger if exists ${named(event)}`),
    `create trigger if not exists ${named('delete')} after delete on ${quoted(table.name)}
      begin delete from ${quoted(index)} where rowid = old."id"; end`,
  ];
}

/** Rows that were there before the index. */
function fill(searched: SearchedColumn, dialect: Dialect): string {
  const { table, column } = searched;
  const target = quotedIndex(searched);
  return `insert into ${target} (rowid, "text") select "id", ${foldedText(column, dialect)} from ${quoted(table.name)}
    where ${quoted(column.name)} is not null and "id" not in (select rowid from ${target})`;
}
