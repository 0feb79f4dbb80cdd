import { type Filter, joined, type Operand } from '../filter/filter.ts';
import { hasFullIndex, hasIndex, isIndexed } from '../plan/index-use.ts';
import { type Join, type ListPlan, type OrderTerm, rootAlias } from '../plan/list-plan.ts';
import { skippedBy } from '../plan/list-request.ts';
import type { Column } from '../schema/table.ts';

/** Pages further down are found by sorting. */
const mostWanted = 1_500;

/** An order that begins with a field of a reference: its records come in the order of the rows that they name. */
export interface ReferenceWalk {
  readonly join: Join;
  /** What the named rows are ordered by. */
  readonly first: OrderTerm & { readonly operand: Operand };
  /** The order among records that name equal rows. */
  readonly rest: readonly OrderTerm[];
  /** How many rows there are up to the end of the page, and one more. */
  readonly wanted: number;
}

/**
 * How a plan can be walked by a reference: the named rows from their index, and those of each from theirs, until the page is
 * full. Null where one of the indexes is missing, where a further reference decides, and for pages far down.
 */
export function referenceWalk({ order, joins, table, window }: ListPlan): ReferenceWalk | null {
  const [first, ...rest] = order;
  const [join, ...others] = joins;
  if (first === undefined || join === undefined || others.length > 0 || first.alias !== join.alias) return null;
  if (first.onlyWith !== undefined || join.within !== undefined) return null;
  if (join.from !== rootAlias || rest.some(({ alias }) => alias !== rootAlias)) return null;
  const wanted = skippedBy(window) + window.pageSize + 1;
  const { operand } = first;
  if (operand.kind === 'until' || operand.kind === 'staged' || !isIndexed(operand, join.table)) return null;
  return wanted > mostWanted || !hasIndex(join.column, table)
    ? null
    : { join, first: { ...first, operand }, rest, wanted };
}

/** The plan of the records that name one of these rows, or nothing where that is `orEmpty`: the first so many of them. */
export function plannedGroup(
  plan: ListPlan,
  { join, rest }: ReferenceWalk,
  ids: readonly number[],
  orEmpty: boolean,
  most: number,
): ListPlan {
  const term = groupTerm({ kind: 'column', column: join.column, type: 'integer' }, ids, orEmpty);
  return {
    ...plan,
    joins: [],
    order: rest,
    filter: joined('and', [plan.filter, term]),
    window: { kind: 'rows', skipped: 0, pageSize: most - 1 },
    ...(isLedByIndex(term, join.column, plan) ? { accessPath: [term] } : {}),
  };
}

/** PostgreSQL chooses for itself. Those that name nothing are not in a sparse index: most rows are such, and the page is soon full. */
function isLedByIndex(term: Filter, column: Column, { dialect, table }: ListPlan): boolean {
  if (term.kind === 'or' || dialect.name !== 'sqlite') return false;
  return term.kind !== 'empty' || hasFullIndex(column, table);
}

function groupTerm(operand: Operand, ids: readonly number[], orEmpty: boolean): Filter {
  const [only, ...others] = ids;
  const empty: Filter = { kind: 'empty', operand, negated: false };
  if (only === undefined) return empty;
  const named: Filter =
    others.length === 0
      ? { kind: 'compare', operand, operator: '=', value: only }
      : { kind: 'oneOf', operand, negated: false, values: ids };
  return orEmpty ? joined('or', [empty, named]) : named;
}
