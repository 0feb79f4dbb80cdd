import { fold, type Operator, type Path, type PatternPiece, parsePattern, soughtText } from '@reeve/query';
import { type ComparedType, constant, type Filter, joined, type Operand } from '../filter/filter.ts';
import { candidatesFor } from './candidates.ts';
import type { PlanSchema } from './list-request.ts';
import { tooLarge } from './refusal/query-fault.ts';

/** Characters of a pattern: SQLite takes 50,000 bytes, and escaping may triple what is one. */
const longestPattern = 8_000;

/** The text as it is compared: folded, or for columns without a folded companion with A to Z in lower case. */
export function foldFor(type: ComparedType, text: string): string {
  return type === 'text' ? fold(text) : text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/**
 * The filter of `like`, `contains` and their negations. What is no pattern becomes an equality, what only fixes the
 * beginning a range, which any index on the text can serve. Raises `QueryFault` for a pattern of more than 8,000
 * characters.
 */
export function planPattern(
  operand: Operand,
  operator: Operator,
  text: string,
  path: Path,
  schema: PlanSchema,
): Filter {
  if (text.length > longestPattern) throw tooLarge(path, `A pattern may have ${longestPattern} characters.`);
  const negated = operator.startsWith('not ');
  const sought = foldFor(operand.type, text);
  const pieces: PatternPiece[] = operator.endsWith('like') ? parsePattern(sought) : containing(soughtText(sought));
  if (pieces.every((piece) => piece.kind === 'any') && pieces.length > 0) return anyText(operand, negated);
  if (pieces.every((piece) => piece.kind === 'text')) return sameText(operand, pieces, negated);
  return negated ? matches(operand, pieces, true, schema) : withPrefix(operand, pieces, schema);
}

function containing(sought: string): PatternPiece[] {
  return sought === '' ? [{ kind: 'any' }] : [{ kind: 'any' }, { kind: 'text', text: sought }, { kind: 'any' }];
}

function anyText(operand: Operand, negated: boolean): Filter {
  return negated ? constant(false) : { kind: 'empty', operand, negated: true };
}

function sameText(operand: Operand, pieces: readonly PatternPiece[], negated: boolean): Filter {
  const [piece] = pieces;
  return { kind: 'compare', operand, operator: negated ? '!=' : '=', value: piece?.kind === 'text' ? piece.text : '' };
}

function matches(operand: Operand, pieces: readonly PatternPiece[], negated: boolean, schema: PlanSchema): Filter {
  const found = negated ? null : candidatesFor(operand, pieces, schema);
  return {
    kind: 'matches',
    operand,
    negated,
    pieces,
    candidates: found?.candidates ?? null,
    searchable: found !== null,
  };
}

function withPrefix(operand: Operand, pieces: readonly PatternPiece[], schema: PlanSchema): Filter {
  const [first, second] = pieces;
  if (first?.kind !== 'text') return matches(operand, pieces, false, schema);
  const range = rangeFrom(operand, first.text);
  const isOnlyPrefix = pieces.length === 2 && second?.kind === 'any';
  return isOnlyPrefix ? range : joined('and', [range, matches(operand, pieces, false, schema)]);
}

/** The texts that begin with a prefix are those from it to the next text of its length, in the order of code points. */
function rangeFrom(operand: Operand, prefix: string): Filter {
  const end = nextText(prefix);
  const from: Filter = { kind: 'compare', operand, operator: '>=', value: prefix };
  return end === undefined ? from : joined('and', [from, { kind: 'compare', operand, operator: '<', value: end }]);
}

/** The first text that comes after every text with that prefix; nothing when there is none. */
function nextText(prefix: string): string | undefined {
  const points = Array.from(prefix, (character) => character.codePointAt(0) ?? 0);
  while (points.at(-1) === 0x10ffff) points.pop();
  const last = points.pop();
  if (last === undefined) return undefined;
  return String.fromCodePoint(...points, last === 0xd7ff ? 0xe000 : last + 1);
}
