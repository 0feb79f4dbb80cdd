import { type Condition, parseCondition } from '@reeve/query';
import { madeCondition, type WhereClause } from './where.ts';

/** The condition of a `where`; the text of one is read. Null for none. Raises `ConditionSyntaxError`. */
export function toCondition<T>(where: WhereClause<T> | undefined): Condition | null {
  if (where === undefined) return null;
  return typeof where === 'string' ? parseCondition(where) : madeCondition(where);
}
