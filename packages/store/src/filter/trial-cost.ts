import type { PatternPiece } from '@reeve/query';
import type { Filter, Operand } from './filter.ts';

/** A pattern in a text of which no length is known may have to look through very much. */
const longText = 100;
/** A pattern in a text of usual length. */
const shortText = 3;
/** Taking a list apart. */
const list = 20;
/** Going through the definitions of custom fields. */
const definitions = 10;

/**
 * What trying a filter on one row costs, in plain comparisons (some 200 ns each). What its subqueries read is not in it: of
 * that `isLight` tells.
 */
export function trialCost(filter: Filter): number {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return filter.terms.reduce((sum, term) => sum + trialCost(term), 0);
    case 'constant':
      return 0;
    case 'matches':
      return isLong(filter.operand) ? longText : shortText * filter.pieces.length;
    case 'jsonElement':
    case 'relatedWithin':
      return list + trialCost(filter.filter);
    case 'related':
    case 'element':
      return 1 + trialCost(filter.filter);
    case 'customField':
      return filter.lacks === undefined ? definitions + trialCost(filter.filter) : 2 * filter.lacks.fields.length;
    default:
      return 1;
  }
}

/** So many characters times places of a pattern take a millisecond, at the worst. */
const stepsOfMillisecond = 200_000;

/**
 * Whether a filter may take long on a single row: it looks for a pattern in a text of which no length is known (a million characters,
 * perhaps), or for a long one in a text that is not short. Nobody is to wait for that, however few the rows are.
 */
export function isLaborious(filter: Filter): boolean {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return filter.terms.some(isLaborious);
    case 'matches':
      return isLong(filter.operand) || lengthOf(filter.operand) * placesOf(filter.pieces) > stepsOfMillisecond;
    case 'jsonElement':
    case 'relatedWithin':
    case 'related':
    case 'element':
    case 'customField':
      return isLaborious(filter.filter);
    default:
      return false;
  }
}

function lengthOf(operand: Operand): number {
  return (operand.kind === 'column' ? operand.column.field?.maxLength : undefined) ?? usualLength;
}

/** Of texts within objects and lists, and of custom fields. */
const usualLength = 4000;

function placesOf(pieces: readonly PatternPiece[]): number {
  return pieces.reduce((sum, piece) => sum + (piece.kind === 'text' ? piece.text.length : 1), 0);
}

function isLong(operand: Operand): boolean {
  return (
    operand.kind === 'column' && operand.column.field?.type === 'text' && operand.column.field.maxLength === undefined
  );
}
