import type { StoredRecord } from '@reeve/store';
import type { Unit } from '../unit/unit.ts';

/** Two kinds of records of which pairs are kept as rows, and as a list of ids by one of the two. */
export interface ListedPair {
  readonly rows: (typeof rowsOfPairs)[number];
  /** The field of a row that names what its path stands below, and the other one. */
  readonly above: 'department' | 'workRole' | 'menuEntry';
  /** Whose list it is, by its field in a row, and what it lists. */
  readonly lister: '/system/locations' | '/time/workRoles' | '/system/menuentries';
  readonly list: 'departmentIds' | 'workRoleIds' | 'locationIds';
  readonly by: 'location' | 'workRole' | 'menuEntry';
  readonly lists: 'department' | 'workRole' | 'location';
}

/** The pairs that are kept both ways. */
export const listedPairs: readonly ListedPair[] = [
  {
    rows: '/system/departments/{parentId}/locations',
    above: 'department',
    lister: '/system/locations',
    list: 'departmentIds',
    by: 'location',
    lists: 'department',
  },
  {
    rows: '/time/workRoles/{parentId}/locations',
    above: 'workRole',
    lister: '/system/locations',
    list: 'workRoleIds',
    by: 'location',
    lists: 'workRole',
  },
  {
    rows: '/time/workRoles/{parentId}/locations',
    above: 'workRole',
    lister: '/time/workRoles',
    list: 'locationIds',
    by: 'workRole',
    lists: 'location',
  },
  {
    rows: '/system/menuEntries/{parentId}/locations',
    above: 'menuEntry',
    lister: '/system/menuentries',
    list: 'locationIds',
    by: 'menuEntry',
    lists: 'location',
  },
];

/** The collections of their rows. */
export const rowsOfPairs = [
  '/system/departments/{parentId}/locations',
  '/time/workRoles/{parentId}/locations',
  '/system/menuEntries/{parentId}/locations',
] as const;

/** Makes the lists of whoever these rows are of those of the rows, without one that is about to go. */
export async function showListedRows(
  collection: string,
  rows: readonly (StoredRecord | null)[],
  without: number | null,
  unit: Unit,
): Promise<void> {
  for (const pair of listedPairs) if (pair.rows === collection) await showRows(pair, rows, without, unit);
}

/** The numbers of a list; none of what is no list. */
export function idsIn(value: unknown): number[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'number') : [];
}

async function showRows(
  pair: ListedPair,
  rows: readonly (StoredRecord | null)[],
  without: number | null,
  unit: Unit,
): Promise<void> {
  const listers = new Set(rows.flatMap((row) => (typeof row?.[pair.by] === 'number' ? [row[pair.by] as number] : [])));
  for (const lister of listers) {
    const own: readonly StoredRecord[] = await unit.select(pair.rows as string, { [pair.by]: lister });
    const ids = own.flatMap((row) => (row.id === without ? [] : idsIn([row[pair.lists]])));
    const shown: StoredRecord | null = await unit.get(pair.lister as string, lister);
    if (shown === null || sameIds(idsIn(shown[pair.list]), ids)) continue;
    await unit.updateColumns(pair.lister as string, lister, { [pair.list]: [...new Set(ids)] });
  }
}

function sameIds(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}
