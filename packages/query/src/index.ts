/** The language of `conditions`, `orderBy` and `fields`: text to tree and back. Knows no model and no SQL. */
export type {
  BooleanLiteral,
  Comparison,
  Condition,
  Conjunction,
  DateLiteral,
  Disjunction,
  Literal,
  Membership,
  NullLiteral,
  NumberLiteral,
  Operator,
  OrderOperator,
  Path,
  TextLiteral,
  TextOperator,
} from './condition.ts';
export { type DateProblem, type Instant, readDate, writeDate } from './date-text.ts';
export { evaluate, type FieldValue, type LookUp } from './evaluate.ts';
export { compareFolded, fold } from './fold.ts';
export { matchesPattern, type PatternEffort, TooLaborious } from './match-pattern.ts';
export { nearest } from './nearest.ts';
export { ConditionSyntaxError, type SyntaxProblem, type SyntaxReason } from './parse/condition-syntax-error.ts';
export { parseCondition } from './parse/parse-condition.ts';
export { parseFields } from './parse/parse-fields.ts';
export { type OrderColumn, parseOrderBy } from './parse/parse-order-by.ts';
export { pointAt } from './parse/point-at.ts';
export { defaultLimits, type QueryLimits } from './parse/query-limits.ts';
export type { CheckedPath, ValueAt } from './path-of.ts';
export { escapePattern, type PatternPiece, parsePattern } from './pattern.ts';
export { printCondition, printLiteral } from './print-condition.ts';
export { isReserved } from './reserved.ts';
export { soughtText } from './sought-text.ts';
export type { Span } from './span.ts';
export { type PlainValue, toLiteral } from './to-literal.ts';
export { UnprintableCondition } from './unprintable-condition.ts';
export {
  all,
  any,
  type ConditionsOn,
  type EqualityConditions,
  type FieldOf,
  type OrderConditions,
  type TextConditions,
  where,
} from './where.ts';
