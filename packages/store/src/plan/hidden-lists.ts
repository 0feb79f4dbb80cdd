import type { Path } from '@reeve/query';
import type { Table } from '../schema/table.ts';
import type { PlanSchema } from './list-request.ts';
import type { NamedList } from './names/named.ts';
import { parentColumn } from './names/table-names.ts';

/**
 * Names that conditions know although no model has them: by collection and name, the nested collection whose rows are
 * meant, and the reference of those rows that the rest of the path starts at. `configuration/id` on tickets
 * was answered although the property is a link only (evidence: conditions/hidden-names).
 */
const hiddenLists: ReadonlyMap<string, { readonly collection: string; readonly through: string }> = new Map([
  [
    '/service/tickets configuration',
    { collection: '/service/tickets/{parentId}/configurations', through: 'configuration' },
  ],
]);

/** The rows that a path's first name stands for on a table, or nothing. */
export function hiddenList(
  path: Path,
  table: Table,
  { tables }: PlanSchema,
): Extract<NamedList, { kind: 'rows' }> | undefined {
  const hidden = hiddenLists.get(`${table.collection.path} ${path[0]?.toLowerCase()}`);
  if (hidden === undefined || path.length < 2) return undefined;
  const rows = tables.of(hidden.collection);
  return { kind: 'rows', table: rows, link: parentColumn(rows), through: hidden.through };
}
