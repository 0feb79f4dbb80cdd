import type { PatternPiece } from '@reeve/query';
import type { Operand } from '../filter/filter.ts';
import { customValueColumns } from '../schema/custom-value-columns.ts';
import type { Column, Tables } from '../schema/table.ts';
import { customTexts } from '../search/custom-texts.ts';
import { searchedColumn } from '../search/searched-columns.ts';
import { trigramQuery } from '../search/trigram-query.ts';
import type { PlanSchema } from './list-request.ts';

/** Rows that may fit a pattern: what to ask of a search table, or nothing where the database sees to it by itself. */
export interface Candidates {
  readonly candidates: { readonly table: string; readonly query: string } | null;
}

/** How a search index narrows a pattern; null when there is none, or when the pattern has no three characters in a row. */
export function candidatesFor(
  operand: Operand,
  pieces: readonly PatternPiece[],
  { search, tables, dialect }: PlanSchema,
): Candidates | null {
  if (search !== true || operand.kind !== 'column') return null;
  const index = searchIndexOf(operand.column, tables);
  const query = index === null ? null : trigramQuery(pieces);
  if (index === null || query === null) return null;
  return { candidates: dialect.name === 'sqlite' ? { table: index, query } : null };
}

function searchIndexOf(column: Column, tables: Tables): string | null {
  if (column === customValueColumns.text) return customTexts.index;
  return searchedColumn(column, tables)?.index ?? null;
}
