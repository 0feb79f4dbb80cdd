import type { Filter } from './filter.ts';

/** How many comparisons a filter is made of, with those of its subqueries. A list of values is one. */
export function comparisonCount(filter: Filter): number {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return filter.terms.reduce((sum, term) => sum + comparisonCount(term), 0);
    case 'constant':
      return 0;
    case 'jsonElement':
    case 'related':
    case 'relatedWithin':
    case 'element':
    case 'customField':
      return 1 + comparisonCount(filter.filter);
    default:
      return 1;
  }
}
