import { all, type Condition, evaluate, type FieldValue, parseCondition, printCondition } from '@reeve/query';
import { type AskableFields, type RecordFields, recordFields } from './record-fields.ts';

/**
 * What records are to meet: a function of their fields, whose answer may be several conditions that all hold; a condition that
 * was made before; or the text of one, sent as it is.
 */
export type WhereClause<T> =
  | string
  | Condition
  | ((record: RecordFields<T & AskableFields>) => Condition | readonly Condition[]);

/** The condition of a `where`; the text of one is read. Null for none. Raises `ConditionSyntaxError` and `UnprintableCondition`. */
export function toCondition<T>(where: WhereClause<T> | undefined): Condition | null {
  if (where === undefined) return null;
  if (typeof where === 'string') return parseCondition(where);
  if (typeof where !== 'function') return where;
  const made = where(recordFields());
  return isSeveral(made) ? allOf(made) : made;
}

/** The text of a `where`; text stays as it was written. Undefined for none. */
export function toConditionText<T>(where: WhereClause<T> | undefined): string | undefined {
  if (typeof where === 'string') return where === '' ? undefined : where;
  const condition = toCondition(where);
  return condition === null ? undefined : printCondition(condition);
}

/** Whether a record meets a condition, by the meaning that the server gives to it: for callbacks, say. */
export function meets<T extends object>(record: T, where: WhereClause<T>): boolean {
  const condition = toCondition(where);
  return condition === null || evaluate(condition, (path) => valueAt(record, path));
}

function isSeveral(made: Condition | readonly Condition[]): made is readonly Condition[] {
  return Array.isArray(made);
}

function allOf([first, ...more]: readonly Condition[]): Condition | null {
  return first === undefined ? null : all(first, ...more);
}

/** The value at a path, names in any case. `lastUpdated` and its sisters stand in `_info`. */
function valueAt(record: unknown, path: readonly string[]): FieldValue {
  let value = record;
  for (const name of path) value = memberOf(value, name);
  if (value === undefined && path.length === 1) value = memberOf(memberOf(record, '_info'), path[0] ?? '');
  return typeof value === 'object' ? undefined : (value as FieldValue);
}

function memberOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  if (name in value) return (value as Record<string, unknown>)[name];
  const key = Object.keys(value).find((each) => each.toLowerCase() === name.toLowerCase());
  return key === undefined ? undefined : (value as Record<string, unknown>)[key];
}
