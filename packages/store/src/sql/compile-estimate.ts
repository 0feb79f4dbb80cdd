import { joined } from '../filter/filter.ts';
import type { AccessPath } from '../plan/access-paths.ts';
import { type ListPlan, rootAlias } from '../plan/list-plan.ts';
import { quoted } from '../schema/table.ts';
import { compileFound as compileCustomRecords } from './compile-custom-field.ts';
import { compileFilter } from './compile-filter.ts';
import { parameter, type Statement, type StatementWriter } from './statement.ts';

/** How many rows meet the terms of an access path, counted in its index up to `most` and one. */
export function compileEstimate(plan: ListPlan, path: AccessPath, most: number): Statement {
  const writer: StatementWriter = { dialect: plan.dialect, parameters: [], aliases: 0 };
  const found = compileCandidates(path, writer) ?? compileValues(path, writer) ?? compileFound(plan, path, writer);
  return { sql: `select count(*) from (${found} limit ${parameter(most + 1, writer)})`, parameters: writer.parameters };
}

function compileFound({ table }: ListPlan, path: AccessPath, writer: StatementWriter): string {
  const condition = compileFilter(joined('and', path), rootAlias, writer);
  return `select 1 from ${quoted(table.name)} ${rootAlias} where ${condition}`;
}

/** What a search index leads to is counted in the search index. */
function compileCandidates([first]: AccessPath, writer: StatementWriter): string | null {
  if (first?.kind !== 'matches' || first.candidates === null) return null;
  const table = quoted(first.candidates.table);
  return `select 1 from ${table} where ${table} match ${parameter(first.candidates.query, writer)}`;
}

/** Custom fields are counted among their values: to ask for their records would find all of them first. */
function compileValues([first, ...more]: AccessPath, writer: StatementWriter): string | null {
  if (first?.kind !== 'customField' || more.length > 0) return null;
  return compileCustomRecords(first, writer, (inner) => compileFilter(first.filter, inner, writer));
}
