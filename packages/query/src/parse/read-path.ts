import type { Path } from '../condition.ts';
import type { Lexer } from './lexer.ts';
import type { Token } from './token.ts';

/** The path that a token is. Raises `ConditionSyntaxError` when it is not a word. Does not mind reserved words. */
export function readPath(lexer: Lexer, token: Token): Path {
  if (token.kind !== 'word') refuseToken(lexer, token, ['a field name']);
  return Object.freeze(token.text.split('/'));
}

/** Raises the `ConditionSyntaxError` for a token that is not what could stand in its place. */
export function refuseToken(lexer: Lexer, token: Token, expected: readonly string[], suggestion?: string): never {
  const found = token.kind === 'end' ? 'the end' : lexer.text.slice(token.start, token.end);
  return lexer.refuse({ reason: 'unexpected', position: token.start, found, expected, suggestion });
}
