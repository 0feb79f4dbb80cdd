import { deleteRecord, makeRecord } from '../../action/write-record.ts';
import { behaviour } from '../../unit/behaviour.ts';
import type { Draft } from '../../unit/draft.ts';
import type { Unit } from '../../unit/unit.ts';

const types = '/finance/agreements/types';
const sorts = [
  {
    rows: '/finance/agreementTypes/{parentId}/workRoleExclusions',
    key: 'workRole',
    all: '/time/workRoles',
    ids: 'exclusionWorkRoleIds',
    addAll: 'addAllWorkRoleExclusions',
    removeAll: 'removeAllWorkRoleExclusions',
  },
  {
    rows: '/finance/agreementTypes/{parentId}/workTypeExclusions',
    key: 'workType',
    all: '/time/workTypes',
    ids: 'exclusionWorkTypeIds',
    addAll: 'addAllWorkTypeExclusions',
    removeAll: 'removeAllWorkTypeExclusions',
  },
] as const;

type Sort = (typeof sorts)[number];

/** What a body of a type says of exclusions becomes its rows of exclusions. */
export const listExclusions = behaviour(types, {
  says: 'the exclusions that a body of an agreement type lists, adds all of or removes all of are its rows of exclusions',
  source: 'evidence: agreements/exclusions',
  phase: 'follow',
  on: { changed: sorts.flatMap(({ ids, addAll, removeAll }) => [ids, addAll, removeAll]) },
  sets: sorts.flatMap(({ ids, addAll, removeAll }) => [ids, addAll, removeAll]),
  fills: sorts.map(({ rows }) => rows),
  does: async (type, unit) => {
    for (const sort of sorts) {
      const wanted = await wantedOf(type, sort, unit);
      if (wanted === null) continue;
      await keepRows(type.after.id, sort, new Set(wanted), unit);
      // What is done is not asked for again by a body that repeats what was read.
      const done = { [sort.ids]: null, [sort.addAll]: false, [sort.removeAll]: false };
      Object.assign(type.after, done);
      await unit.updateColumns(types, type.after.id, done);
    }
  },
});

/** The ids that are to be excluded; null where the body does not say. */
async function wantedOf(
  { after, sent }: Draft<typeof types>,
  sort: Sort,
  unit: Unit,
): Promise<readonly number[] | null> {
  if (sent.has(sort.removeAll) && after[sort.removeAll] === true) return [];
  if (sent.has(sort.addAll) && after[sort.addAll] === true)
    return (await unit.select(sort.all, { inactiveFlag: false })).map(({ id }) => id);
  return sent.has(sort.ids) ? (after[sort.ids] ?? []) : null;
}

async function keepRows(type: number, { rows, key }: Sort, wanted: ReadonlySet<number>, unit: Unit): Promise<void> {
  const found: readonly { readonly id: number; readonly [key: string]: unknown }[] = await unit.select(rows, { type });
  for (const row of found) if (!wanted.has(Number(row[key]))) await deleteRecord(rows, row.id, unit);
  const known = new Set(found.map((row) => row[key]));
  for (const id of wanted) if (!known.has(id)) await makeRecord(rows, { [key]: { id } }, unit, type);
}
