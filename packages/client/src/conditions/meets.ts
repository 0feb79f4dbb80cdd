import { evaluate, type FieldValue } from '@reeve/query';
import { toCondition } from './to-condition.ts';
import type { WhereClause } from './where.ts';

/** Whether a record meets a condition, by the meaning that the server gives to it: for callbacks, say. */
export function meets<T extends object>(record: T, where: WhereClause<T>): boolean {
  const condition = toCondition(where);
  return condition === null || evaluate(condition, (path) => valueAt(record, path));
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
