import { type Filter, joined } from '../filter/filter.ts';
import { type Index, indexesOf } from '../schema/indexes.ts';
import type { Column, Table } from '../schema/table.ts';
import { hasIndex, isIndexed, isNarrowed } from './index-use.ts';
import type { ListPlan } from './list-plan.ts';
import { perTable } from './names/per-table.ts';

/** Terms of a plan, all on one column or a single one, by which an index can begin; the other terms are then tried row by row. */
export type AccessPath = readonly Filter[];

/** More than these are not estimated. */
const mostPaths = 5;

/** What every row of the plan must meet, as a list of terms. */
export function termsOf({ scope, filter }: Pick<ListPlan, 'scope' | 'filter'>): readonly Filter[] {
  const all = joined('and', [scope, filter]);
  return all.kind === 'and' ? all.terms : [all];
}

/**
 * The access paths that a plan has, at most five: the ends of a range are one. Flags come last, and enumerations only count where
 * there is nothing else, for many rows share each of their values; otherwise they are in the order of the terms.
 */
export function accessPathsOf(plan: ListPlan): AccessPath[] {
  const byColumn = new Map<unknown, Filter[]>();
  for (const term of termsOf(plan)) {
    if (!isAccessPath(term, plan.table)) continue;
    const key = term.kind === 'compare' && term.operand.kind === 'column' ? term.operand.column : term;
    const path = byColumn.get(key);
    if (path === undefined) byColumn.set(key, [term]);
    else path.push(term);
  }
  const paths = [...byColumn.values()];
  const fine = paths.filter((path) => !isOf('enum', path));
  const ordered = [...fine.filter((path) => !isOf('boolean', path)), ...fine.filter((path) => isOf('boolean', path))];
  return (ordered.length === 0 ? paths : ordered).slice(0, mostPaths);
}

/** The term that names ids, and how many it names: no more rows can meet the plan, which nobody has to count. Null where there is none. */
export function idsNamed(plan: ListPlan): { readonly path: AccessPath; readonly rows: number } | null {
  for (const term of termsOf(plan)) {
    if (columnOf(term)?.key !== 'id' || term.kind === 'related') continue;
    if (term.kind === 'oneOf' && !term.negated) return { path: [term], rows: term.values.length };
    if (term.kind === 'compare' && term.operator === '=') return { path: [term], rows: 1 };
  }
  return null;
}

const indexByColumn = perTable((table) => new Map(indexesOf(table).map((index) => [index.columns[0], index])));

/** The index that an access path begins with; undefined where it is no column's index. */
export function indexOfAccessPath([term]: AccessPath, table: Table): Index | undefined {
  const column = term === undefined ? undefined : columnOf(term);
  return column === undefined ? undefined : indexByColumn(table).get(column);
}

function columnOf(term: Filter): Column | undefined {
  if (term.kind === 'related') return term.column;
  if (term.kind !== 'compare' && term.kind !== 'oneOf' && term.kind !== 'empty') return undefined;
  return term.operand.kind === 'column' ? term.operand.column : undefined;
}

function isOf(type: 'boolean' | 'enum', [term]: AccessPath): boolean {
  return (term?.kind === 'compare' || term?.kind === 'oneOf') && term.operand.type === type;
}

function isAccessPath(term: Filter, table: Table): boolean {
  switch (term.kind) {
    case 'compare':
      return term.operator !== '!=' && isIndexed(term.operand, table);
    case 'oneOf':
      return !term.negated && isIndexed(term.operand, table);
    case 'related':
      return !term.orEmpty && hasIndex(term.column, table) && isNarrowed(term.filter, term.table);
    case 'empty':
      // The index on folded text does not know whether the text itself is there.
      return isNarrowed(term, table) && term.operand.type !== 'text';
    case 'matches':
      return term.candidates !== null;
    case 'and':
    case 'constant':
    case 'jsonElement':
    case 'relatedWithin':
      return false;
    default:
      return isNarrowed(term, table);
  }
}
