import type { PatternPiece } from '@reeve/query';
import { type CharacterRange, normalRanges } from '../character-ranges.ts';

/** A class nothing is in: every character but NUL, negated, and text has no NUL. */
const nothing = '[^\u0001-\u{10ffff}]';

/**
 * The parameter of SQLite's `glob` for a pattern. GLOB has no escape character: what means something outside a class is
 * written as a class of one, and inside a class only the place decides (`]` first, then `-`; `^` never first).
 */
export function globPattern(pieces: readonly PatternPiece[]): string {
  return pieces.map(globPiece).join('');
}

function globPiece(piece: PatternPiece): string {
  switch (piece.kind) {
    case 'any':
      return '*';
    case 'one':
      return '?';
    case 'text':
      return piece.text.replace(/[[*?]/g, '[$&]');
    case 'class':
      return globClass(normalRanges(piece.ranges), piece.negated);
  }
}

function globClass(ranges: readonly CharacterRange[], negated: boolean): string {
  if (ranges.length === 0) return negated ? '?' : nothing;
  const members = classMembers(ranges);
  // A class that would start with "^" would be a negated one; outside a class "^" is a plain character.
  if (members === '^' && !negated) return '^';
  return `[${negated ? '^' : ''}${members}]`;
}

function classMembers(ranges: readonly CharacterRange[]): string {
  const special = new Set<string>();
  const plain = ranges.map((range) => withoutSpecialEnds(range, special)).join('');
  const first = [']', '-'].filter((character) => special.has(character)).join('');
  return `${first}${plain}${special.has('^') ? '^' : ''}`;
}

/** The range as GLOB writes it, with `]`, `-` and `^` at its ends moved to `special`. */
function withoutSpecialEnds([low, high]: CharacterRange, special: Set<string>): string {
  let from = low;
  let to = high;
  for (; from <= to && isSpecial(from); from++) special.add(String.fromCodePoint(from));
  for (; to >= from && isSpecial(to); to--) special.add(String.fromCodePoint(to));
  if (from > to) return '';
  const start = String.fromCodePoint(from);
  return from === to ? start : `${start}-${String.fromCodePoint(to)}`;
}

function isSpecial(codePoint: number): boolean {
  return codePoint === 0x5d || codePoint === 0x2d || codePoint === 0x5e;
}
