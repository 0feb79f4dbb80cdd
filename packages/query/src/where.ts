/**
 * Conditions made in code: field names are checked against a record type, operators against the field's type, and
 * values are written by the printer, so that no value can become part of the language.
 *
 *     const ticket = where<Ticket>();
 *     const open = all(ticket('board/name').is('Support'), ticket('closedFlag').is(false));
 *     printCondition(open); // board/name = "Support" and closedFlag = false
 */
import type { Comparison, Condition, Membership, Operator, Path } from './condition.ts';
import type { CheckedPath, ValueAt } from './path-of.ts';
import { nowhere as span } from './span.ts';
import { type PlainValue, toLiteral } from './to-literal.ts';
import { UnprintableCondition } from './unprintable-condition.ts';

/** Names a field of records of type `T` and answers the conditions that its type allows. */
export type FieldOf<T> = <P extends string>(path: CheckedPath<T, P>) => ConditionsOn<ValueAt<T, P>>;

/**
 * Conditions on a field of type `V`. Text fields take a `Date` too, for date-times are text in the records. The methods
 * raise `UnprintableCondition` for values that cannot be written.
 */
export type ConditionsOn<V> = [V] extends [boolean]
  ? EqualityConditions<boolean>
  : [V] extends [number | Date]
    ? EqualityConditions<V> & OrderConditions<V>
    : EqualityConditions<V | Date> & OrderConditions<V | Date> & TextConditions;

/** Conditions on any field. */
export interface EqualityConditions<V> {
  is(value: V): Comparison;
  /** The field has a value, and not this one. */
  isNot(value: V): Comparison;
  /** `null` in the list stands for an empty field. The list has one value or more. */
  isOneOf(values: readonly (V | null)[]): Membership;
  /** The field has a value, and none of these. The list has one value or more. */
  isNoneOf(values: readonly (V | null)[]): Membership;
  isEmpty(): Comparison;
  hasValue(): Comparison;
}

/** Conditions on a field whose values have an order. */
export interface OrderConditions<V> {
  isBelow(value: V): Comparison;
  isAtMost(value: V): Comparison;
  isAbove(value: V): Comparison;
  isAtLeast(value: V): Comparison;
}

/** Conditions on text. Patterns are those of `parsePattern`; see `escapePattern` for text from elsewhere. */
export interface TextConditions {
  isLike(pattern: string): Comparison;
  isNotLike(pattern: string): Comparison;
  contains(text: string): Comparison;
  doesNotContain(text: string): Comparison;
}

/**
 * Begins conditions on records of type `T`. Names that conditions know but records lack are added to the type:
 * `where<Ticket & { lastUpdated: string }>()`.
 */
export function where<T>(): FieldOf<T> {
  // One object serves every type of field; which of its methods may be called is what the types say.
  return ((path: string) => conditionsOn(path)) as FieldOf<T>;
}

/** Holds when all of the conditions hold. */
export function all(first: Condition, ...more: Condition[]): Condition {
  return more.length === 0 ? first : Object.freeze({ kind: 'and', terms: Object.freeze([first, ...more]) });
}

/** Holds when one of the conditions holds. */
export function any(first: Condition, ...more: Condition[]): Condition {
  return more.length === 0 ? first : Object.freeze({ kind: 'or', terms: Object.freeze([first, ...more]) });
}

type AllConditions = EqualityConditions<PlainValue> & OrderConditions<PlainValue> & TextConditions;

function conditionsOn(text: string): AllConditions {
  const path = Object.freeze(text.split('/'));
  return {
    is: (value) => comparison(path, '=', value),
    isNot: (value) => comparison(path, '!=', value),
    isOneOf: (values) => membership(path, false, values),
    isNoneOf: (values) => membership(path, true, values),
    isEmpty: () => comparison(path, '=', null),
    hasValue: () => comparison(path, '!=', null),
    isBelow: (value) => comparison(path, '<', value),
    isAtMost: (value) => comparison(path, '<=', value),
    isAbove: (value) => comparison(path, '>', value),
    isAtLeast: (value) => comparison(path, '>=', value),
    isLike: (pattern) => comparison(path, 'like', pattern),
    isNotLike: (pattern) => comparison(path, 'not like', pattern),
    contains: (sought) => comparison(path, 'contains', sought),
    doesNotContain: (sought) => comparison(path, 'not contains', sought),
  };
}

function comparison(path: Path, operator: Operator, value: PlainValue): Comparison {
  return Object.freeze({ kind: 'comparison', path, operator, value: toLiteral(value), span });
}

function membership(path: Path, negated: boolean, values: readonly PlainValue[]): Membership {
  if (values.length === 0) throw new UnprintableCondition('A list has one value or more.');
  return Object.freeze({ kind: 'in', negated, path, values: Object.freeze(values.map(toLiteral)), span });
}
