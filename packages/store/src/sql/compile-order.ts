import { type ListPlan, type OrderTerm, rootAlias } from '../plan/list-plan.ts';
import { compileOperand } from './compile-operand.ts';

/**
 * The order of a plan. What an access path finds is few and sorted afterwards: SQLite must not prefer an index that has the rows
 * in order but has all of them, and looks for none below a `+`.
 */
export function compileOrder(plan: ListPlan): string {
  const order = plan.order.map((term) => compileTerm(term, plan)).join(', ');
  return isSortedAfterwards(plan) ? `+${order}` : order;
}

/** The same order of the rows of the plan's table under another alias; only for orders without joins. */
export function compileOrderOf(alias: string, plan: ListPlan): string {
  return plan.order.map((term) => compileTerm({ ...term, alias }, plan)).join(', ');
}

/** Rows with one value in an index are in the order of their ids there. */
function isSortedAfterwards({ accessPath = [], order }: ListPlan): boolean {
  const [only, ...others] = accessPath;
  if (only === undefined) return false;
  return order.length > 1 || others.length > 0 || only.kind !== 'compare' || only.operator !== '=';
}

/**
 * Empty values come first ascending: so SQLite has it by itself, as has the vendor's database (*assumed*;
 * evidence: conditions/nulls-first).
 */
function compileTerm({ alias, operand, descending }: OrderTerm, { dialect, table }: ListPlan): string {
  const text =
    operand.type === 'enum'
      ? dialect.binaryText(compileOperand(operand, alias, dialect))
      : compileOperand(operand, alias, dialect);
  const direction = descending ? ' desc' : '';
  const isId = alias === rootAlias && operand.kind === 'column' && operand.column === table.byKey.get('id');
  if (dialect.name === 'sqlite' || isId) return text + direction;
  return `${text}${direction} nulls ${descending ? 'last' : 'first'}`;
}
