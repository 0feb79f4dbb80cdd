import type { Filter, RelatedFilter } from '../filter/filter.ts';
import { joined } from '../filter/filter.ts';
import { type ListPlan, rootAlias } from '../plan/list-plan.ts';
import { tablesOf } from '../plan/plan-tables.ts';
import { quoted } from '../schema/table.ts';
import { compileFilter } from '../sql/compile-filter.ts';
import { compileRuns } from '../sql/compile-list.ts';
import { countAt, type Readers } from '../sql/find-ids.ts';
import { Places } from '../sql/places.ts';
import { readSnapshot, type Snapshot } from '../sql/snapshot.ts';
import { parameter, type StatementWriter, whileItGoesOn } from '../sql/statement.ts';
import { type RecordTest, recordTest } from './record-test.ts';

/** References that more rows meet are not followed: who asks for so many reads most of the table in any case. */
const mostIds = 500;

/** A count that can follow writes. */
export interface FollowedCount {
  readonly total: number;
  readonly snapshot: Snapshot;
  /** Whether a record counts; null where a record alone does not tell, and the total holds until one of its tables is written. */
  readonly test: RecordTest | null;
  /** Where its rows are, if that was counted. */
  readonly places?: Places;
}

/**
 * Counts a plan, and finds out how writes of its table move the total. What references must point to is looked up once: a
 * write of any other table of the plan ends what the test knows.
 */
export async function countFollowed(plan: ListPlan, readers: Readers): Promise<FollowedCount> {
  const test = await planTest(plan, readers);
  const { total, snapshot } = await countAt(plan, readers);
  return { total, snapshot, test };
}

/** Counts the rows of a plan run by run of their ids; null where writes could not be followed. */
export async function countPlaces(plan: ListPlan, readers: Readers): Promise<FollowedCount | null> {
  const test = await planTest(plan, readers);
  if (test === null) return null;
  const { sql, parameters } = compileRuns(plan);
  const rows = await readers.background.all(sql, parameters);
  if (rows.length === 0) return null;
  const total = rows.reduce((sum, [, count]) => sum + Number(count), 0);
  return { total, snapshot: readSnapshot(rows[0]?.[2]), test, places: new Places(rows) };
}

/**
 * A test of whether a plan finds a record, as of the rows that references point to now: a write of any other table of the plan ends what it knows. Null
 * where a record alone does not tell.
 */
export async function planTest(plan: ListPlan, readers: Readers): Promise<RecordTest | null> {
  const filter = joined('and', [plan.scope, plan.filter]);
  // A first look without any id says whether the rest can be tested at all.
  if (recordTest(filter, () => noIds) === null) return null;
  const found = new Map<RelatedFilter, ReadonlySet<number> | null>();
  for (const related of relatedOf(filter)) {
    const ids = namesItself(related, plan) ? null : await idsOf(related, plan, readers);
    if (ids === null) return null;
    found.set(related, ids);
  }
  return recordTest(filter, (related) => found.get(related) ?? null);
}

const noIds: ReadonlySet<number> = new Set();

function relatedOf(filter: Filter): RelatedFilter[] {
  if (filter.kind === 'and' || filter.kind === 'or') return filter.terms.flatMap(relatedOf);
  return filter.kind === 'related' ? [filter] : [];
}

/** What the plan's own table decides about the rows of another, each of its writes may change. */
function namesItself(related: RelatedFilter, { table }: ListPlan): boolean {
  const inside = tablesOf({ table: related.table, scope: related.filter, filter: related.filter });
  return inside.has(table.name);
}

async function idsOf(
  { table, filter }: RelatedFilter,
  { dialect }: ListPlan,
  { background }: Readers,
): Promise<ReadonlySet<number> | null> {
  const writer: StatementWriter = { dialect, parameters: [], aliases: 0, isLong: true };
  const condition = `${whileItGoesOn(writer)}${compileFilter(filter, rootAlias, writer)}`;
  const limit = parameter(mostIds + 1, writer);
  const sql = `select ${rootAlias}."id" from ${quoted(table.name)} ${rootAlias} where ${condition} limit ${limit}`;
  const rows = await background.all(sql, writer.parameters);
  return rows.length > mostIds ? null : new Set(rows.map(([id]) => Number(id)));
}
