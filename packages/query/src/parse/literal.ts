import type { DateLiteral, Literal, NumberLiteral } from '../condition.ts';
import { readDate, writeDate } from '../date-text.ts';
import { type Span, span } from '../span.ts';
import type { Lexer } from './lexer.ts';
import type { Token } from './token.ts';

const wordValues: Readonly<Record<string, boolean | null>> = { true: true, false: false, null: null };

/**
 * Value : Text | Number | Date | `true` | `false` | `null`
 *
 * The value that a token is, or nothing when it is none. Raises `ConditionSyntaxError` for a date that the calendar does
 * not have and for a number beyond what a double holds.
 */
export function readLiteral(token: Token, lexer: Lexer): Literal | undefined {
  const place = span(token.start, token.end);
  switch (token.kind) {
    case 'text':
      return Object.freeze({ kind: 'text', text: token.text, span: place });
    case 'number':
      return readNumber(token, place, lexer);
    case 'date':
      return readDateLiteral(token, place, lexer);
    case 'word':
      return readWord(token.text, place);
    default:
      return undefined;
  }
}

function readWord(text: string, place: Span): Literal | undefined {
  const word = text.toLowerCase();
  if (!Object.hasOwn(wordValues, word)) return undefined;
  const value = wordValues[word] ?? null;
  return Object.freeze(value === null ? { kind: 'null', span: place } : { kind: 'boolean', value, span: place });
}

function readNumber({ text, start }: Token, place: Span, lexer: Lexer): NumberLiteral {
  const value = Number(text);
  if (!Number.isFinite(value)) {
    const sentence = 'The number is too large; it begins';
    lexer.refuse({ reason: 'invalid number', position: start, found: text, sentence });
  }
  return Object.freeze({ kind: 'number', value, text, span: place });
}

function readDateLiteral({ text, start }: Token, place: Span, lexer: Lexer): DateLiteral {
  const instant = readDate(text);
  if ('problem' in instant) {
    const { problem: sentence, suggestion } = instant;
    return lexer.refuse({ reason: 'invalid date', position: start, found: `[${text}]`, sentence, suggestion });
  }
  return Object.freeze({ kind: 'date', ...instant, text: writeDate(instant), span: place });
}
