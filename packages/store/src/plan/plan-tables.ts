import type { Filter } from '../filter/filter.ts';
import type { Table } from '../schema/table.ts';
import type { ListPlan } from './list-plan.ts';

/** The names of every table that a count of this plan reads: as long as none of them changes, the count stays. */
export function tablesOf({ table, scope, filter }: Pick<ListPlan, 'table' | 'scope' | 'filter'>): Set<string> {
  const names = new Set([table.name]);
  collect(scope, names);
  collect(filter, names);
  return names;
}

/** Custom fields are values of the listed record, whose own table is announced with them, and a definition. */
function collect(filter: Filter, names: Set<string>): void {
  if (filter.kind === 'and' || filter.kind === 'or') for (const term of filter.terms) collect(term, names);
  if (filter.kind === 'customField') names.add('system_user_defined_fields');
  const inner: { readonly table?: Table; readonly filter?: Filter } = filter as object;
  if (inner.table !== undefined) names.add(inner.table.name);
  if (inner.filter !== undefined) collect(inner.filter, names);
}
