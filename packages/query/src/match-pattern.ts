import { compareFolded } from './fold.ts';
import type { PatternPiece } from './pattern.ts';

/** What looking for patterns may take yet, in steps: one for each piece that is tried at a place of a text. */
export interface PatternEffort {
  left: number;
}

/** Patterns would take more steps than they may: long ones without a beginning that tells, in long texts. */
export class TooLaborious extends Error {
  override readonly name = 'TooLaborious';
}

/** Whether a text has another in it. Raises `TooLaborious` as `matchesPattern` does. */
export function hasText(
  text: string,
  sought: string,
  effort: PatternEffort = { left: Number.POSITIVE_INFINITY },
): boolean {
  spend(effort, stepsOfSearch(text.length, sought.length));
  return text.includes(sought);
}

/** A search takes the product of both lengths at the worst, at so many characters in the time of a step. */
function stepsOfSearch(length: number, sought: number): number {
  return (length * sought) / 200;
}

function spend(effort: PatternEffort, steps: number): void {
  effort.left -= steps;
  if (effort.left < 0) throw new TooLaborious();
}

type OneCharacter = Exclude<PatternPiece, { kind: 'any' }>;

/**
 * Whether the whole text fits the pattern. Both must be folded, or neither. Each run of pieces between two `any` is put
 * at the first place where it fits and never moved again, so the steps are at most the length of the text times that of
 * the longest run: no pattern makes it blow up. Of a million characters and a thousand pieces these are a thousand million: raises
 * `TooLaborious` where they are more than `effort` has left.
 */
export function matchesPattern(
  pieces: readonly PatternPiece[],
  text: string,
  effort: PatternEffort = { left: Number.POSITIVE_INFINITY },
): boolean {
  const runs = splitAtAny(pieces);
  const first = runs[0]!;
  let position = endOfRun(first, text, 0, effort);
  if (runs.length === 1) return position === text.length;
  for (const run of runs.slice(1, -1)) {
    if (position < 0) return false;
    position = endOfFirstFit(run, text, position, effort);
  }
  return position >= 0 && fitsAtEnd(runs.at(-1)!, text, position, effort);
}

/** The runs before, between and behind the `any` pieces: one more than there are of those. */
function splitAtAny(pieces: readonly PatternPiece[]): OneCharacter[][] {
  const runs: OneCharacter[][] = [[]];
  for (const piece of pieces) {
    if (piece.kind === 'any') runs.push([]);
    else runs.at(-1)!.push(piece);
  }
  return runs;
}

/** Where the run ends when it begins at `start`, or -1. */
function endOfRun(run: readonly OneCharacter[], text: string, start: number, effort: PatternEffort): number {
  let position = start;
  for (const piece of run) {
    spend(effort, 1);
    position = endOfPiece(piece, text, position);
    if (position < 0) return -1;
  }
  return position;
}

/** Where the run ends at the first place from `start` on where it fits, or -1. */
function endOfFirstFit(run: readonly OneCharacter[], text: string, start: number, effort: PatternEffort): number {
  const head = run[0];
  if (head?.kind === 'text') spend(effort, stepsOfSearch(text.length - start, head.text.length));
  for (let position = start; position <= text.length; position = afterCharacter(text, position)) {
    if (head?.kind === 'text') position = text.indexOf(head.text, position);
    if (position < 0) return -1;
    const end = endOfRun(run, text, position, effort);
    if (end >= 0) return end;
  }
  return -1;
}

/** Whether the run fits so that it ends with the text and does not begin before `earliest`. */
function fitsAtEnd(run: readonly OneCharacter[], text: string, earliest: number, effort: PatternEffort): boolean {
  let start = text.length;
  for (const piece of run.toReversed()) {
    start -= piece.kind === 'text' ? piece.text.length : lastCharacterLength(text, start);
    if (start < earliest) return false;
  }
  return endOfRun(run, text, start, effort) === text.length;
}

function endOfPiece(piece: OneCharacter, text: string, start: number): number {
  if (piece.kind === 'text') return text.startsWith(piece.text, start) ? start + piece.text.length : -1;
  if (start >= text.length) return -1;
  const end = afterCharacter(text, start);
  return piece.kind === 'one' || isInClass(piece, text.slice(start, end)) ? end : -1;
}

function isInClass(piece: Extract<PatternPiece, { kind: 'class' }>, character: string): boolean {
  const isListed = piece.ranges.some(
    ([first, last]) => compareFolded(first, character) <= 0 && compareFolded(character, last) <= 0,
  );
  return isListed !== piece.negated;
}

/** The position behind the character (code point) at `position`. */
function afterCharacter(text: string, position: number): number {
  return position + ((text.codePointAt(position) ?? 0) > 0xffff ? 2 : 1);
}

/** How many units the character before `end` has; 1 at the start of the text. */
function lastCharacterLength(text: string, end: number): number {
  return (text.codePointAt(end - 2) ?? 0) > 0xffff && end > 1 ? 2 : 1;
}
