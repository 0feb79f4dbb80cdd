import type { Staged } from '../filter/filter.ts';
import { type ListPlan, type OrderTerm, rootAlias } from '../plan/list-plan.ts';
import { quoted } from '../schema/table.ts';
import { compileOperand } from './compile-operand.ts';
import { parameter, type StatementWriter } from './statement.ts';

/**
 * The order of a plan. What an access path finds is few and sorted afterwards: SQLite must not prefer an index that has the rows
 * in order but has all of them, and looks for none below a `+`.
 */
export function compileOrder(plan: ListPlan, writer: StatementWriter): string {
  const order = plan.order.map((term) => compileTerm(term, plan, writer)).join(', ');
  return isSortedAfterwards(plan) ? `+${order}` : order;
}

/** The same order of the rows of the plan's table under another alias; only for orders without joins. */
export function compileOrderOf(alias: string, plan: ListPlan, writer: StatementWriter): string {
  return plan.order.map((term) => compileTerm(under(alias, term), plan, writer)).join(', ');
}

function under(alias: string, term: OrderTerm): OrderTerm {
  return term.onlyWith === undefined ? { ...term, alias } : { ...term, alias, onlyWith: { ...term.onlyWith, alias } };
}

/** Rows with one value in an index are in the order of their ids there. */
function isSortedAfterwards({ accessPath = [], order }: ListPlan): boolean {
  const [only, ...others] = accessPath;
  if (only === undefined) return false;
  return order.length > 1 || others.length > 0 || only.kind !== 'compare' || only.operator !== '=';
}

/** The word that holds at the moment of the plan. */
function compileStages(operand: Staged, alias: string, { now, dialect }: ListPlan, writer: StatementWriter): string {
  const { stages, from, until, after } = operand;
  const [ends, begins] = [until, from].map(({ name }) => `${alias}.${quoted(name)}`);
  const ended = `when ${ends} < ${parameter(now, writer)} then ${alias}.${quoted(after.name)}`;
  const ahead = `when ${begins} > ${parameter(now, writer)} then ${parameter(stages.before, writer)}`;
  return dialect.binaryText(`(case ${ended} ${ahead} else ${parameter(stages.during, writer)} end)`);
}

/**
 * Empty values come first ascending: so SQLite has it by itself, as has the vendor's database (*assumed*;
 * evidence: conditions/nulls-first).
 */
function compileTerm(term: OrderTerm, plan: ListPlan, writer: StatementWriter): string {
  const { dialect, table } = plan;
  const { alias, operand, descending } = term;
  const direction = descending ? ' desc' : '';
  if (operand.kind === 'until')
    return `coalesce(${alias}.${quoted(operand.column.name)} >= ${parameter(plan.now, writer)}, false)${direction}`;
  if (operand.kind === 'staged') return compileStages(operand, alias, plan, writer) + direction;
  const text = compileShown(term, compileOperand(operand, alias, dialect));
  const ordered = operand.type === 'enum' ? dialect.binaryText(text) : text;
  const isId = alias === rootAlias && operand.kind === 'column' && operand.column === table.byKey.get('id');
  if (dialect.name === 'sqlite' || isId) return ordered + direction;
  return `${ordered}${direction} nulls ${descending ? 'last' : 'first'}`;
}

/** What is not shown is empty, whatever is kept. */
function compileShown({ onlyWith }: OrderTerm, text: string): string {
  if (onlyWith === undefined) return text;
  return `(case when ${onlyWith.alias}.${quoted(onlyWith.column.name)} is not null then ${text} end)`;
}
