import { all, type Condition, printCondition } from '@reeve/query/in-code';
import { type AskableFields, type RecordFields, recordFields } from './record-fields.ts';

/**
 * What records are to meet: a function of their fields, whose answer may be several conditions that all hold; a condition that
 * was made before; or the text of one, sent as it is.
 */
export type WhereClause<T> =
  | string
  | Condition
  | ((record: RecordFields<T & AskableFields>) => Condition | readonly Condition[]);

/** The condition of a `where` that is no text. Null for none. */
export function madeCondition<T>(where: Exclude<WhereClause<T>, string>): Condition | null {
  if (typeof where !== 'function') return where;
  const made = where(recordFields());
  return isSeveral(made) ? allOf(made) : made;
}

/** The text of a `where`; text stays as it was written. Undefined for none. Raises `UnprintableCondition`. */
export function toConditionText<T>(where: WhereClause<T> | undefined): string | undefined {
  if (where === undefined || where === '') return undefined;
  if (typeof where === 'string') return where;
  const condition = madeCondition(where);
  return condition === null ? undefined : printCondition(condition);
}

function isSeveral(made: Condition | readonly Condition[]): made is readonly Condition[] {
  return Array.isArray(made);
}

function allOf([first, ...more]: readonly Condition[]): Condition | null {
  return first === undefined ? null : all(first, ...more);
}
