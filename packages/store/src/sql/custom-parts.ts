import { type Filter, joined } from '../filter/filter.ts';

/** What a filter of custom fields says of their definitions, and what of their values. */
export interface CustomParts {
  readonly ofDefinition: Filter;
  readonly ofValue: Filter;
}

/** The two parts of a filter; null where one term says something of both. */
export function customParts(filter: Filter): CustomParts | null {
  const terms = filter.kind === 'and' ? filter.terms : [filter];
  const sides = terms.map(sideOf);
  if (sides.includes('both')) return null;
  const of = (side: string) =>
    joined(
      'and',
      terms.filter((_, at) => sides[at] === side),
    );
  return { ofDefinition: of('definition'), ofValue: of('value') };
}

function sideOf(filter: Filter): 'definition' | 'value' | 'both' {
  if (filter.kind === 'and' || filter.kind === 'or') {
    const [first, ...more] = new Set(filter.terms.map(sideOf));
    return first === undefined || more.length > 0 ? 'both' : first;
  }
  if (!('operand' in filter)) return 'both';
  const { operand } = filter;
  return operand.kind === 'column' && operand.of === 'definition' ? 'definition' : 'value';
}
