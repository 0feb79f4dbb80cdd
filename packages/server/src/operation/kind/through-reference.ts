import type { Condition, Path } from '@reeve/query';
import type { ListRequest } from '@reeve/store';

/**
 * What a list asks for, where each row is shown as a reference that it holds: names are those of what is shown
 * (`id` is the configuration's, not the link's).
 */
export function throughReference(request: ListRequest, field: string): ListRequest {
  const inside = (path: Path): Path => [field, ...path];
  const { conditions, orderBy } = request;
  return {
    ...request,
    conditions: conditions === null ? null : withPaths(conditions, inside),
    orderBy: orderBy.map((column) => ({ ...column, path: inside(column.path) })),
  };
}

function withPaths(condition: Condition, inside: (path: Path) => Path): Condition {
  if (condition.kind === 'and' || condition.kind === 'or')
    return { ...condition, terms: condition.terms.map((term) => withPaths(term, inside)) };
  return { ...condition, path: inside(condition.path) };
}
