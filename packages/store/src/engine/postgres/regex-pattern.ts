import type { PatternPiece } from '@reeve/query';
import { type CharacterRange, normalRanges } from '../character-ranges.ts';

/**
 * The parameter of PostgreSQL's `~` for a pattern, as one of its advanced regular expressions: there `^` and `$` are
 * the ends of the text, `.` and a negated class match a newline too, and a backslash takes the meaning from any
 * character that is no letter or digit, inside a class as well.
 */
export function regexPattern(pieces: readonly PatternPiece[]): string {
  return `^${pieces.map(regexPiece).join('')}$`;
}

function regexPiece(piece: PatternPiece): string {
  switch (piece.kind) {
    case 'any':
      return '.*';
    case 'one':
      return '.';
    case 'text':
      return escaped(piece.text);
    case 'class':
      return regexClass(normalRanges(piece.ranges), piece.negated);
  }
}

function regexClass(ranges: readonly CharacterRange[], negated: boolean): string {
  if (ranges.length === 0) return negated ? '.' : '(?!)';
  const members = ranges.map(([low, high]) => `${classEnd(low)}-${classEnd(high)}`).join('');
  return `[${negated ? '^' : ''}${members}]`;
}

function classEnd(codePoint: number): string {
  return escaped(String.fromCodePoint(codePoint));
}

function escaped(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
