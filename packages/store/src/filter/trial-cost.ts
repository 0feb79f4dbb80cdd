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

function isLong(operand: Operand): boolean {
  return (
    operand.kind === 'column' && operand.column.field?.type === 'text' && operand.column.field.maxLength === undefined
  );
}
