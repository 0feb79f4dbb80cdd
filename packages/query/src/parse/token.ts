/** A piece of the text. `start` and `end` are its place in UTF-16 units, quotes and brackets included. */
export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  /**
   * A word with its slashes, a number's digits, an operator or a mark as written; a text without quotes and escapes; a
   * date without brackets.
   */
  readonly text: string;
}

/** Kinds of pieces. A word is a path (`board/name`), a keyword or a bare word: the parser tells which. */
export type TokenKind = 'word' | 'text' | 'number' | 'date' | 'operator' | '(' | ')' | ',' | 'end';
