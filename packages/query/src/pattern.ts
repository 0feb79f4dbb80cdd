import { compareFolded } from './fold.ts';

/**
 * A piece of a `like` pattern. `text` stands for itself, `any` for any characters or none, `one` for one character (code
 * point), `class` for one character that is (negated: is not) in one of the ranges, both ends included.
 */
export type PatternPiece =
  | { kind: 'text'; text: string }
  | { kind: 'any' }
  | { kind: 'one' }
  | { kind: 'class'; negated: boolean; ranges: readonly (readonly [string, string])[] };

/**
 * Cuts the text of a `like` pattern into pieces. `*` and `%` (evidence: conditions/wildcards) stand for any
 * characters, `_` for one, `[abc]`, `[a-f]` and `[^a-f]` for one of a class, as in SQL Server. `[[]`, `[%]`, `[*]` and
 * `[_]` stand for the character itself. Neighbouring texts are one piece, neighbouring `any` too.
 *
 * *Assumed* (evidence: conditions/odd-classes): a `[` that is never closed and an empty class `[]` stand for
 * themselves, `[^]` is a caret, and a range written backwards (`[f-a]`) is the same as forwards. Nothing is folded:
 * give a folded text to match folded ones.
 */
export function parsePattern(text: string): PatternPiece[] {
  const pieces: PatternPiece[] = [];
  const lastClose = text.lastIndexOf(']');
  let position = 0;
  while (position < text.length) {
    const { piece, end } = readPiece(text, position, lastClose);
    addPiece(pieces, piece);
    position = end;
  }
  return pieces;
}

interface ReadPiece {
  readonly piece: PatternPiece;
  readonly end: number;
}

const plain = /[^*%_[]+/y;
const characterClass = /\[(\^?)([^\]]+)\]/y;

function readPiece(text: string, start: number, lastClose: number): ReadPiece {
  const character = text[start]!;
  if (character === '*' || character === '%') return { piece: { kind: 'any' }, end: start + 1 };
  if (character === '_') return { piece: { kind: 'one' }, end: start + 1 };
  if (character === '[') return start < lastClose ? readClass(text, start) : textPiece('[', start + 1);
  plain.lastIndex = start;
  plain.exec(text);
  return textPiece(text.slice(start, plain.lastIndex), plain.lastIndex);
}

function textPiece(text: string, end: number): ReadPiece {
  return { piece: { kind: 'text', text }, end };
}

/** Class : `[` `^`? Member+ `]` where a member is a character or two with `-` between. */
function readClass(text: string, start: number): ReadPiece {
  characterClass.lastIndex = start;
  const found = characterClass.exec(text);
  if (found === null) return textPiece('[', start + 1);
  const end = characterClass.lastIndex;
  const members = Array.from(found[2]!);
  const negated = found[1] === '^';
  if (members.length === 1 && !negated) return textPiece(members[0]!, end);
  return { piece: { kind: 'class', negated, ranges: rangesOf(members) }, end };
}

function rangesOf(members: readonly string[]): [string, string][] {
  const ranges: [string, string][] = [];
  let index = 0;
  while (index < members.length) {
    const isRange = members[index + 1] === '-' && index + 2 < members.length;
    const first = members[index]!;
    const last = isRange ? members[index + 2]! : first;
    ranges.push(compareFolded(first, last) <= 0 ? [first, last] : [last, first]);
    index += isRange ? 3 : 1;
  }
  return ranges;
}

function addPiece(pieces: PatternPiece[], piece: PatternPiece): void {
  const last = pieces.at(-1);
  if (piece.kind === 'any' && last?.kind === 'any') return;
  if (piece.kind === 'text' && last?.kind === 'text') last.text += piece.text;
  else pieces.push(piece);
}

/** A pattern that fits just this text: its `*`, `%`, `_` and `[` lose their meaning (evidence: conditions/classes). */
export function escapePattern(text: string): string {
  return text.replace(/[*%_[]/g, '[$&]');
}
