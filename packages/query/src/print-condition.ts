import type { Comparison, Condition, Literal, Membership, Path } from './condition.ts';
import { isWritableSecond, writeDate } from './date-text.ts';
import { isReserved } from './reserved.ts';
import { UnprintableCondition } from './unprintable-condition.ts';

const name = /^[a-z_]\w*$/i;
const laterName = /^\w+$/;
const number = /^-?\d+(?:\.\d+)?$/;

/**
 * The canonical text of a condition: lower-case keywords, double quotes, single blanks, dates in UTC, no more
 * parentheses than needed. Reading it again gives an equal tree, spans aside. Every value is written so that it can only
 * be read as that value, whatever is in it. Raises `UnprintableCondition` for what no text can say.
 */
export function printCondition(condition: Condition): string {
  switch (condition.kind) {
    case 'and':
      return printTerms(condition.terms, 'and');
    case 'or':
      return printTerms(condition.terms, 'or');
    case 'comparison':
      return printComparison(condition);
    case 'in':
      return printMembership(condition);
  }
}

/** The text of a value, as it stands in a condition. Raises `UnprintableCondition`. */
export function printLiteral(literal: Literal): string {
  switch (literal.kind) {
    case 'text':
      return `"${literal.text.replace(/["\\]/g, '\\$&')}"`;
    case 'number':
      return checked(literal.text, number.test(literal.text), 'is not a number');
    case 'boolean':
      return String(literal.value === true);
    case 'date':
      checked(
        String(literal.epochSeconds),
        isWritableSecond(literal.epochSeconds),
        'seconds are outside the years 1 to 9999',
      );
      return `[${writeDate(literal)}]`;
    case 'null':
      return 'null';
  }
}

function printTerms(terms: readonly Condition[], word: 'and' | 'or'): string {
  checked(word, terms.length > 0, 'joins nothing');
  const texts = terms.map((term) =>
    needsParentheses(term, word) ? `(${printCondition(term)})` : printCondition(term),
  );
  return texts.join(` ${word} `);
}

/** Only `and` inside `or` reads the same without: what is nested in its own kind keeps its parentheses to stay nested. */
function needsParentheses(term: Condition, outer: 'and' | 'or'): boolean {
  return term.kind === 'or' || (term.kind === 'and' && outer === 'and');
}

function printComparison({ path, operator, value }: Comparison): string {
  return `${printPath(path)} ${operator} ${printLiteral(value)}`;
}

function printMembership({ path, negated, values }: Membership): string {
  checked('in', values.length > 0, 'has no values');
  return `${printPath(path)} ${negated ? 'not in' : 'in'} (${values.map(printLiteral).join(', ')})`;
}

function printPath(path: Path): string {
  const text = path.join('/');
  const isPath = path.every((part, index) => (index === 0 ? name : laterName).test(part));
  return checked(text, isPath && path.length > 0 && !isReserved(text), 'is not a field name');
}

function checked(text: string, isFit: boolean, complaint: string): string {
  if (!isFit) throw new UnprintableCondition(`${JSON.stringify(text.slice(0, 60))} ${complaint}.`);
  return text;
}
