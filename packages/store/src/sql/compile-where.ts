import { type Filter, joined } from '../filter/filter.ts';
import { termsOf } from '../plan/access-paths.ts';
import { type ListPlan, rootAlias } from '../plan/list-plan.ts';
import { compileFilter } from './compile-filter.ts';
import { parameter, type StatementWriter, whileItGoesOn } from './statement.ts';

/** What the rows of a plan must meet, with ` where ` before it, or nothing; `before` are demands that come first. */
export function compileWhere(plan: ListPlan, writer: StatementWriter, before: readonly string[] = []): string {
  const terms = [...before];
  if (plan.window.kind === 'after') terms.push(compileAfter(plan.window.pageId, rootAlias, writer));
  if (plan.window.kind === 'rows' && plan.window.from !== undefined)
    terms.push(compileFrom(plan.window.from, plan, writer));
  const all = plan.accessPath === undefined ? [joined('and', termsOf(plan))] : termsOf(plan);
  for (const term of all) if (term.kind !== 'constant' || !term.value) terms.push(compileTerm(term, plan, writer));
  return terms.length === 0 ? '' : ` where ${whileItGoesOn(writer)}${terms.join(' and ')}`;
}

/** That a row comes after an id. */
export function compileAfter(id: number, alias: string, writer: StatementWriter): string {
  return `${alias}."id" > ${parameter(inRange(id), writer)}`;
}

/** That a row is at an id or comes after it in the order of the ids. */
function compileFrom(id: number, { order }: ListPlan, writer: StatementWriter): string {
  return `${rootAlias}."id" ${order[0]?.descending === true ? '<=' : '>='} ${parameter(inRange(id), writer)}`;
}

/** PostgreSQL's ids have 32 bits, and it takes no parameter beyond. */
function inRange(id: number): number {
  return Math.max(-(2 ** 31), Math.min(2 ** 31 - 1, Math.trunc(id)));
}

/** Beside an access path no index is used: SQLite looks for none below a `+`. */
function compileTerm(term: Filter, { accessPath }: ListPlan, writer: StatementWriter): string {
  if (accessPath === undefined || accessPath.includes(term)) return compileFilter(term, rootAlias, writer);
  return `+(${compileFilter(withoutSearch(term), rootAlias, writer)})`;
}

/** The same filter, its patterns tried row by row. */
function withoutSearch(filter: Filter): Filter {
  if (filter.kind === 'matches') return { ...filter, candidates: null };
  if (filter.kind !== 'and' && filter.kind !== 'or') return filter;
  return { kind: filter.kind, terms: filter.terms.map(withoutSearch) };
}
