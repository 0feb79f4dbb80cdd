import type { Comparison, Condition, Literal, Membership, Operator, Path } from '../condition.ts';
import { nearest } from '../nearest.ts';
import { isReserved } from '../reserved.ts';
import { span } from '../span.ts';
import type { SyntaxReason } from './condition-syntax-error.ts';
import { Lexer } from './lexer.ts';
import { readLiteral } from './literal.ts';
import { operatorNames, suggestOperator } from './operator-name.ts';
import { defaultLimits, type QueryLimits } from './query-limits.ts';
import { readPath, refuseToken } from './read-path.ts';
import type { Token, TokenKind } from './token.ts';

/**
 * Reads the text of `conditions`, `childConditions` or `customFieldConditions` into a frozen tree; nothing when the text
 * is empty or blank. Names are not looked up. Raises `ConditionSyntaxError`, in time linear in the text, for whatever it
 * cannot read and for whatever is beyond `limits`.
 *
 * Example: `board/name = "Support" and closedFlag = false`
 */
export function parseCondition(text: string, limits: QueryLimits = defaultLimits): Condition | null {
  return new ConditionParser(new Lexer(text, limits), limits).parse();
}

/** Recursive descent with one token of look-ahead. */
class ConditionParser {
  readonly #lexer: Lexer;
  readonly #limits: QueryLimits;
  #token: Token;
  #depth = 0;
  #terms = 0;

  constructor(lexer: Lexer, limits: QueryLimits) {
    this.#lexer = lexer;
    this.#limits = limits;
    this.#token = lexer.next();
  }

  parse(): Condition | null {
    if (this.#is('end')) return null;
    const condition = this.#disjunction();
    if (this.#is('end')) return condition;
    return this.#refuseToken(['and', 'or', 'the end'], nearest(this.#token.text, ['and', 'or']));
  }

  /** Condition : Conjunction ( `or` Conjunction )* */
  #disjunction(): Condition {
    const first = this.#conjunction();
    if (!this.#isWord('or')) return first;
    const terms = [first];
    while (this.#skipWord('or')) terms.push(this.#conjunction());
    return Object.freeze({ kind: 'or', terms: Object.freeze(terms) });
  }

  /** Conjunction : Factor ( `and` Factor )* */
  #conjunction(): Condition {
    const first = this.#factor();
    if (!this.#isWord('and')) return first;
    const terms = [first];
    while (this.#skipWord('and')) terms.push(this.#factor());
    return Object.freeze({ kind: 'and', terms: Object.freeze(terms) });
  }

  /** Factor : `(` Condition `)` | Comparison */
  #factor(): Condition {
    if (!this.#is('(')) return this.#comparison();
    if (++this.#depth > this.#limits.depth) {
      this.#refuse('too deep', `Parentheses may be ${this.#limits.depth} deep; there is one more`);
    }
    this.#advance();
    const condition = this.#disjunction();
    if (!this.#is(')')) {
      this.#refuseToken(['and', 'or', ')'], nearest(this.#token.text, ['and', 'or']));
    }
    this.#depth--;
    this.#advance();
    return condition;
  }

  /**
   * Comparison : Path Operator Value
   *            | Path `not`? ( `like` | `contains` ) Text
   *            | Path `not`? `in` `(` Value ( `,` Value )* `)`
   */
  #comparison(): Comparison | Membership {
    if (++this.#terms > this.#limits.terms) {
      this.#refuse('too many terms', `A condition may have ${this.#limits.terms} comparisons; there is one more`);
    }
    const { start } = this.#token;
    const path = this.#path();
    if (this.#is('operator')) {
      const operator = this.#advance().text as Operator;
      return this.#compare(start, path, operator, this.#value());
    }
    const negated = this.#skipWord('not');
    if (this.#skipWord('in')) return this.#membership(start, path, negated);
    const word = this.#textOperator(negated);
    return this.#compare(start, path, negated ? `not ${word}` : word, this.#text());
  }

  #compare(start: number, path: Path, operator: Operator, { literal, end }: Read): Comparison {
    return Object.freeze({ kind: 'comparison', path, operator, value: literal, span: span(start, end) });
  }

  #membership(start: number, path: Path, negated: boolean): Membership {
    if (!this.#is('(')) this.#refuseToken(['(']);
    const values: Literal[] = [];
    do {
      this.#advance();
      if (values.length === this.#limits.listValues) this.#refuseLongList();
      values.push(this.#value().literal);
    } while (this.#is(','));
    if (!this.#is(')')) this.#refuseToken([',', ')']);
    const { end } = this.#advance();
    return Object.freeze({ kind: 'in', negated, path, values: Object.freeze(values), span: span(start, end) });
  }

  #refuseLongList(): never {
    return this.#refuse('too many values', `A list may have ${this.#limits.listValues} values; there is one more`);
  }

  /** Path : Name ( `/` Name )*, which is one word and not a reserved one. */
  #path(): Path {
    if (isReserved(this.#token.text) && this.#is('word')) this.#refuseReserved();
    const path = readPath(this.#lexer, this.#token);
    this.#advance();
    return path;
  }

  #refuseReserved(): never {
    if (!this.#isWord('not')) return this.#refuseToken(['a field name']);
    return this.#refuse('unexpected', '`not` goes behind the field name, before `like`, `contains` or `in`; misplaced');
  }

  #textOperator(negated: boolean): 'like' | 'contains' {
    if (this.#skipWord('like')) return 'like';
    if (this.#skipWord('contains')) return 'contains';
    if (negated) return this.#refuseToken(['like', 'contains', 'in'], suggestOperator(this.#token.text));
    return this.#refuseToken(operatorNames, suggestOperator(this.#token.text));
  }

  /** Digits may stand bare, as programs that look people up by telephone number write them (evidence: conditions/bare-digits). */
  #text(): Read {
    if (this.#is('number')) {
      const { text, start, end } = this.#advance();
      return { literal: Object.freeze({ kind: 'text', text, span: span(start, end) }), end };
    }
    if (!this.#is('text')) this.#refuseValue('a text in quotes');
    return this.#value();
  }

  #value(): Read {
    const literal = readLiteral(this.#token, this.#lexer);
    if (literal === undefined) return this.#refuseValue('a value');
    return { literal, end: this.#advance().end };
  }

  #refuseValue(expected: string): never {
    const { kind, start, text } = this.#token;
    if (kind !== 'word') {
      return this.#refuseToken([expected], kind === 'number' ? `"${text}"` : undefined);
    }
    const phrase = /^\w+(?: +(?!and\b|or\b)\w+)*/i.exec(this.#lexer.text.slice(start, start + 100))?.[0] ?? text;
    return this.#refuse('unexpected', `Expected ${expected}, found \`${phrase}\` without quotes`, `"${phrase}"`);
  }

  /** Goes on to the next token and answers the one that was left. */
  #advance(): Token {
    const token = this.#token;
    this.#token = this.#lexer.next();
    return token;
  }

  #is(kind: TokenKind): boolean {
    return this.#token.kind === kind;
  }

  /** Whether the token is this keyword, in any case. */
  #isWord(word: string): boolean {
    const { kind, text } = this.#token;
    return kind === 'word' && text.length === word.length && text.toLowerCase() === word;
  }

  #skipWord(word: string): boolean {
    if (!this.#isWord(word)) return false;
    this.#advance();
    return true;
  }

  #refuse(reason: SyntaxReason, sentence: string, suggestion?: string): never {
    const { start: position, text: found } = this.#token;
    return this.#lexer.refuse({ reason, position, found, sentence, suggestion });
  }

  #refuseToken(expected: readonly string[], suggestion?: string): never {
    return refuseToken(this.#lexer, this.#token, expected, suggestion);
  }
}

/** A value that was read, and where it ends. */
interface Read {
  readonly literal: Literal;
  readonly end: number;
}
