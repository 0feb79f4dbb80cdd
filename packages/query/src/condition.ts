/**
 * The tree of a condition. It knows no model: paths are names as they were written, values have the kind they were
 * written in. Trees made by the parser and by the builder are frozen all the way down.
 */
import type { Span } from './span.ts';

/**
 * What `conditions`, `childConditions` and `customFieldConditions` say (evidence: conditions/grammar,
 * conditions/literals).
 */
export type Condition = Conjunction | Disjunction | Comparison | Membership;

/** Holds when all terms hold. Two terms or more. */
export interface Conjunction {
  readonly kind: 'and';
  readonly terms: readonly Condition[];
}

/** Holds when one term holds. Two terms or more. */
export interface Disjunction {
  readonly kind: 'or';
  readonly terms: readonly Condition[];
}

/** A field compared with a value. `like` and `contains` always have a text value. The span begins where the path does. */
export interface Comparison {
  readonly kind: 'comparison';
  readonly path: Path;
  readonly operator: Operator;
  readonly value: Literal;
  readonly span: Span;
}

/** A field whose value is (or, negated, is not) one of a list. One value or more. The span begins where the path does. */
export interface Membership {
  readonly kind: 'in';
  readonly negated: boolean;
  readonly path: Path;
  readonly values: readonly Literal[];
  readonly span: Span;
}

/** The names of a field and of those it is reached through, spelled as written: `board/name` is `['board', 'name']`. */
export type Path = readonly string[];

/** Operators that compare with one value. */
export type Operator = OrderOperator | '=' | '!=' | TextOperator;

/** Operators that ask which of two values comes first. */
export type OrderOperator = '<' | '<=' | '>' | '>=';

/** Operators that look into a text. */
export type TextOperator = 'like' | 'not like' | 'contains' | 'not contains';

/** A value as written. */
export type Literal = TextLiteral | NumberLiteral | BooleanLiteral | DateLiteral | NullLiteral;

/** A text without its quotes and escapes. */
export interface TextLiteral {
  readonly kind: 'text';
  readonly text: string;
  readonly span: Span;
}

/** A number. `text` keeps the digits as written (`-?digits[.digits]`), for those who need more than a double holds. */
export interface NumberLiteral {
  readonly kind: 'number';
  readonly value: number;
  readonly text: string;
  readonly span: Span;
}

/** `true` or `false`. */
export interface BooleanLiteral {
  readonly kind: 'boolean';
  readonly value: boolean;
  readonly span: Span;
}

/**
 * An instant: whole seconds since the epoch, rounded down, and the milliseconds (0 to 999) above them. A date without a
 * time is midnight UTC, and so is read a time without an offset (evidence: dates/in-conditions-zone). `text` is the
 * canonical form in UTC without brackets: `2024-01-31`, `2024-01-31T10:00:00Z` or `2024-01-31T10:00:00.250Z`.
 */
export interface DateLiteral {
  readonly kind: 'date';
  readonly epochSeconds: number;
  readonly fraction: number;
  readonly hasTime: boolean;
  readonly text: string;
  readonly span: Span;
}

/** `null`: no value. */
export interface NullLiteral {
  readonly kind: 'null';
  readonly span: Span;
}
