import { all, type Condition, printCondition, UnprintableCondition } from '@reeve/query/in-code';
import { MisuseError } from '../error/call-error.ts';
import { type AskableFields, type RecordFields, recordFields } from './record-fields.ts';

/**
 * What records are to meet: a function of their fields, whose answer may be several conditions that all hold; a condition that
 * was made before; or the text of one, sent as it is.
 */
export type WhereClause<T> =
  | string
  | Condition
  | ((record: RecordFields<T & AskableFields>) => Condition | readonly Condition[]);

/** The condition of a `where` that is no text. Null for none. Raises `MisuseError`. */
export function madeCondition<T>(where: Exclude<WhereClause<T>, string>): Condition | null {
  if (typeof where !== 'function') return where === null ? null : requireCondition(where);
  const made = whatMade(where);
  return isSeveral(made) ? allOf(made.map(requireCondition)) : requireCondition(made);
}

/** What a function answers; a value that cannot be written is told as any misuse is. */
function whatMade<T>(where: Extract<WhereClause<T>, (...given: never[]) => unknown>): Condition | readonly Condition[] {
  try {
    return where(recordFields());
  } catch (cause) {
    if (!(cause instanceof UnprintableCondition)) throw cause;
    throw new MisuseError(`A condition cannot be written: ${cause.message}`, { cause, advice: valueAdvice });
  }
}

const valueAdvice = 'Look at the values that the conditions of `where` are given.';

/** The condition, which a program in JavaScript may have left out: it would else be missed where nobody looks. */
function requireCondition(made: Condition): Condition {
  const given: unknown = made;
  if (typeof given === 'object' && given !== null && 'kind' in given) return made;
  const what = given === null ? 'null' : typeof given === 'object' ? 'an object that is none' : String(given);
  throw new MisuseError(`A condition is wanted where "where" has ${what}.`, {
    advice: 'Return a condition of the fields, (t) => t.id.is(5), or a list of conditions.',
  });
}

/** The text of a `where`; text stays as it was written. Undefined for none. Raises `MisuseError`. */
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
