import { isBlank, isDigit, isOperatorCharacter, isWordCharacter } from './character.ts';
import { ConditionSyntaxError, type SyntaxProblem } from './condition-syntax-error.ts';
import type { QueryLimits } from './query-limits.ts';
import type { Token, TokenKind } from './token.ts';

const slash = 0x2f;
const minus = 0x2d;
const point = 0x2e;
const backslash = 0x5c;
const tabEscape = 0x74;

const operators = new Set(['=', '!=', '<', '<=', '>', '>=']);

/** Taken from other languages, as programs in use write them (evidence: conditions/other-spellings). */
const otherSpellings: Readonly<Record<string, Pick<Token, 'kind' | 'text'>>> = {
  '==': { kind: 'operator', text: '=' },
  '&&': { kind: 'word', text: 'and' },
  '||': { kind: 'word', text: 'or' },
};

/** What people write who come from another language. */
const foreignOperators: Readonly<Record<string, string>> = {
  '<>': '!=',
  '===': '=',
  '!==': '!=',
  '=!': '!=',
  '=<': '<=',
  '=>': '>=',
  '!': 'not',
  '&': 'and',
  '|': 'or',
};

const bareDate = /\d{4}-\d\d?-\d\d?(?:[Tt][\d:.]{1,20}(?:[Zz]|[+-][\d:]{1,6})?)?/y;

/** Cuts a text into tokens, one at a time. Its position is always behind the last token it gave. */
export class Lexer {
  readonly text: string;
  #position = 0;

  /** Refuses a text longer than `limits.textLength` with `text too long`, before looking at it. */
  constructor(text: string, limits: QueryLimits) {
    this.text = text;
    if (text.length > limits.textLength) {
      const sentence = `The text has ${text.length} characters, at most ${limits.textLength} are read; it is too long`;
      this.refuse({ reason: 'text too long', position: limits.textLength, found: '', sentence });
    }
  }

  /** The next token; `end` at the end of the text, however often one asks. Raises `ConditionSyntaxError`. */
  next(): Token {
    const start = this.#skipBlanks();
    const code = this.text.charCodeAt(start);
    if (Number.isNaN(code)) return { kind: 'end', start, end: start, text: '' };
    if (isDigit(code) || code === minus) return this.#number(start);
    if (isWordCharacter(code)) return this.#word(start);
    if (isOperatorCharacter(code)) return this.#operator(start);
    return this.#marked(start);
  }

  /** Raises a `ConditionSyntaxError` about this text. */
  refuse(problem: SyntaxProblem): never {
    throw new ConditionSyntaxError(this.text, problem);
  }

  #skipBlanks(): number {
    let position = this.#position;
    while (isBlank(this.text.charCodeAt(position))) position++;
    return position;
  }

  #token(kind: TokenKind, start: number, end: number): Token {
    this.#position = end;
    return { kind, start, end, text: this.text.slice(start, end) };
  }

  /** Word : Name ( `/` Name )* where Name is letters, digits and underscores, and the first has no digit in front. */
  #word(start: number): Token {
    let end = start + 1;
    let code = this.text.charCodeAt(end);
    while (isWordCharacter(code) || code === slash) {
      if (code === slash && !isWordCharacter(this.text.charCodeAt(end + 1))) this.#refuseMissingName(end + 1);
      code = this.text.charCodeAt(++end);
    }
    return this.#token('word', start, end);
  }

  #refuseMissingName(position: number): never {
    return this.refuse({ reason: 'unexpected', position, found: this.#foundAt(position), expected: ['a field name'] });
  }

  #operator(start: number): Token {
    let end = start + 1;
    while (isOperatorCharacter(this.text.charCodeAt(end))) end++;
    const token = this.#token('operator', start, end);
    if (operators.has(token.text)) return token;
    const other = otherSpellings[token.text];
    if (other !== undefined) return { ...token, ...other };
    const sentence = `There is no operator \`${token.text.slice(0, 8)}\``;
    const suggestion = foreignOperators[token.text];
    return this.refuse({ reason: 'unexpected', position: start, found: token.text, sentence, suggestion });
  }

  /** Number : `-`? Digits ( `.` Digits )? */
  #number(start: number): Token {
    this.#refuseBareDate(start);
    let end = this.#digits(start, start + (this.text.charCodeAt(start) === minus ? 1 : 0));
    if (this.text.charCodeAt(end) === point) end = this.#digits(start, end + 1);
    if (isWordCharacter(this.text.charCodeAt(end)) || this.text.charCodeAt(end) === point) this.#refuseNumber(start);
    return this.#token('number', start, end);
  }

  /** The end of the digits that must begin at `first`, in the number that begins at `start`. */
  #digits(start: number, first: number): number {
    let end = first;
    while (isDigit(this.text.charCodeAt(end))) end++;
    return end === first ? this.#refuseNumber(start) : end;
  }

  #refuseNumber(position: number): never {
    const sentence = 'A number is digits, with a minus sign or a decimal point at most; this one is not readable';
    return this.refuse({ reason: 'invalid number', position, found: this.#foundAt(position), sentence });
  }

  #refuseBareDate(start: number): void {
    bareDate.lastIndex = start;
    const date = bareDate.exec(this.text)?.[0];
    if (date === undefined) return;
    const sentence = 'A date stands in square brackets';
    this.refuse({ reason: 'invalid date', position: start, found: date, sentence, suggestion: `[${date}]` });
  }

  #marked(start: number): Token {
    const character = this.text[start]!;
    switch (character) {
      case '(':
      case ')':
      case ',':
        return this.#token(character, start, start + 1);
      case '"':
      case "'":
        return this.#quoted(start, character);
      case '[':
        return this.#bracketed(start);
      default:
        return this.#refuseCharacter(start);
    }
  }

  #refuseCharacter(position: number): never {
    const found = this.#foundAt(position);
    const suggestion = '“”„‟«»'.includes(found) ? '"' : '‘’‚‛`´'.includes(found) ? "'" : undefined;
    const sentence = `The character \`${found}\` has no meaning`;
    return this.refuse({ reason: 'unexpected', position, found, sentence, suggestion });
  }

  /** Text : `"` Character* `"` | `'` Character* `'`, where a backslash takes away the meaning of what follows. */
  #quoted(start: number, quote: string): Token {
    const close = quote.charCodeAt(0);
    let text = '';
    let pending = start + 1;
    for (let end = pending; end < this.text.length; end++) {
      const code = this.text.charCodeAt(end);
      if (code === close) return this.#textToken(start, end + 1, text + this.text.slice(pending, end));
      if (code !== backslash) continue;
      text += this.text.slice(pending, end++);
      if (this.text.charCodeAt(end) === tabEscape) text += '\t';
      pending = this.text.charCodeAt(end) === tabEscape ? end + 1 : end;
    }
    return this.#refuseUnclosed(start, quote);
  }

  #textToken(start: number, end: number, text: string): Token {
    this.#position = end;
    return { kind: 'text', start, end, text };
  }

  #refuseUnclosed(start: number, quote: string): never {
    const isEscaped = this.text.trimEnd().endsWith(`\\${quote}`);
    const advice = isEscaped ? '; the last quote has a backslash before it, write two to mean a backslash' : '';
    const sentence = `The text is not closed: a \`${quote}\` is missing${advice}; it begins`;
    return this.refuse({
      reason: 'unclosed text',
      position: start,
      found: this.text.slice(start, start + 50),
      sentence,
    });
  }

  /** Date : `[` … `]`. What stands between is read by the parser. */
  #bracketed(start: number): Token {
    const close = this.text.indexOf(']', start);
    if (close < 0) {
      const found = this.text.slice(start, start + 50);
      this.refuse({
        reason: 'invalid date',
        position: start,
        found,
        sentence: 'The date is not closed: a `]` is missing; it begins',
      });
    }
    this.#position = close + 1;
    return { kind: 'date', start, end: close + 1, text: this.text.slice(start + 1, close) };
  }

  #foundAt(position: number): string {
    const code = this.text.codePointAt(position);
    return code === undefined ? 'the end' : String.fromCodePoint(code);
  }
}
