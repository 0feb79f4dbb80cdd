import type {
  Comparison,
  Condition,
  DateLiteral,
  Literal,
  Membership,
  Operator,
  Path,
  TextOperator,
} from './condition.ts';
import { readDate } from './date-text.ts';
import { compareFolded, fold } from './fold.ts';
import { hasText, matchesPattern, type PatternEffort } from './match-pattern.ts';
import { parsePattern } from './pattern.ts';
import { soughtText } from './sought-text.ts';

/** A field's value. Date-times are text, `YYYY-MM-DDTHH:MM:SSZ`; nothing (`null`, `undefined`) is an empty value. */
export type FieldValue = string | number | boolean | null | undefined;

/** Answers the value of the field at a path. */
export type LookUp = (path: Path) => FieldValue;

/**
 * Whether a condition holds for one record: what the words of the language mean, to hold the SQL against.
 *
 * Every comparison is true or false, never unknown. With an empty value only `= null` is true, as is a list that has
 * `null` in it; `!=`, `not in`, `not like` and `not contains` are false like the rest. `!= null`, and any `not in`, ask
 * for a value. Texts compare folded (`fold`), and in order by code point; `contains` knows no wildcards; `like` does.
 * Dates compare as instants. A value of another kind than the field's makes any comparison false: the planner refuses
 * such conditions before they get here. Raises `TooLaborious` where its patterns take more than `effort` has left.
 */
export function evaluate(condition: Condition, lookUp: LookUp, effort?: PatternEffort): boolean {
  switch (condition.kind) {
    case 'and':
      return condition.terms.every((term) => evaluate(term, lookUp, effort));
    case 'or':
      return condition.terms.some((term) => evaluate(term, lookUp, effort));
    case 'comparison':
      return evaluateComparison(condition, lookUp(condition.path), effort);
    case 'in':
      return evaluateMembership(condition, lookUp(condition.path));
  }
}

function evaluateComparison(
  { operator, value: literal }: Comparison,
  value: FieldValue,
  effort?: PatternEffort,
): boolean {
  if (isEmpty(value)) return operator === '=' && literal.kind === 'null';
  if (literal.kind === 'null') return operator === '!=';
  if (isTextOperator(operator)) return evaluateText(operator, value, literal, effort);
  const order = compare(value, literal);
  return order !== undefined && isOrder(operator, order);
}

function evaluateMembership({ negated, values }: Membership, value: FieldValue): boolean {
  if (isEmpty(value)) return !negated && values.some((literal) => literal.kind === 'null');
  const listed = values.filter((literal) => literal.kind !== 'null').map((literal) => compare(value, literal));
  return negated ? listed.every((order) => order !== undefined && order !== 0) : listed.includes(0);
}

function evaluateText(operator: TextOperator, value: FieldValue, literal: Literal, effort?: PatternEffort): boolean {
  if (typeof value !== 'string' || literal.kind !== 'text') return false;
  const text = fold(value);
  const sought = fold(literal.text);
  switch (operator) {
    case 'like':
      return matchesPattern(parsePattern(sought), text, effort);
    case 'not like':
      return !matchesPattern(parsePattern(sought), text, effort);
    case 'contains':
      return hasText(text, soughtText(sought), effort);
    case 'not contains':
      return !hasText(text, soughtText(sought), effort);
  }
}

/** Negative, 0 or positive as the value comes before, with or after the literal; nothing when they do not compare. */
function compare(value: string | number | boolean, literal: Literal): number | undefined {
  if (literal.kind === 'date') return typeof value === 'string' ? compareDate(value, literal) : undefined;
  if (literal.kind === 'text')
    return typeof value === 'string' ? compareFolded(fold(value), fold(literal.text)) : undefined;
  if (literal.kind === 'null' || typeof value !== literal.kind) return undefined;
  return Number(value) - Number(literal.value);
}

function compareDate(value: string, literal: DateLiteral): number | undefined {
  const instant = readDate(value);
  if ('problem' in instant) return undefined;
  return instant.epochSeconds - literal.epochSeconds || instant.fraction - literal.fraction;
}

function isOrder(operator: Exclude<Operator, TextOperator>, order: number): boolean {
  switch (operator) {
    case '=':
      return order === 0;
    case '!=':
      return order !== 0;
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
  }
}

function isEmpty(value: FieldValue): value is null | undefined {
  return value === null || value === undefined;
}

const textOperators = new Set<Operator>(['like', 'not like', 'contains', 'not contains']);

function isTextOperator(operator: Operator): operator is TextOperator {
  return textOperators.has(operator);
}
