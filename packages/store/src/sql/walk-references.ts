import type { Connection, Row } from '../engine/engine.ts';
import { termsOf } from '../plan/access-paths.ts';
import type { ListPlan } from '../plan/list-plan.ts';
import { skippedBy } from '../plan/list-request.ts';
import { quoted } from '../schema/table.ts';
import { compileIds } from './compile-list.ts';
import { compileOperand } from './compile-operand.ts';
import { compileOrderOf } from './compile-order.ts';
import { plannedGroup, type ReferenceWalk } from './reference-walk.ts';
import { parameter, type StatementWriter } from './statement.ts';

/** More named rows are not gone through: sorting is no slower then. */
const mostNamed = 1_000;

/** How many groups a statement looks at: the first ones usually fill the page. */
const groupsAtOnce = [2, 16, 64] as const;

/** Rows of the referenced table that are equal in the order. */
interface Group {
  readonly ids: readonly number[];
  /** Records without the reference are among them. */
  readonly orEmpty: boolean;
}

/** Where a walk reads. */
export interface WalkReaders {
  readonly reader: Connection;
  readonly background: Connection;
}

/**
 * The ids of a plan's page, and one more where there are more, found without sorting what does not belong to it. Null where too
 * many rows had to be gone through.
 */
export async function walkReferences(
  plan: ListPlan,
  walk: ReferenceWalk,
  { reader, background }: WalkReaders,
): Promise<number[] | null> {
  const isLong = termsOf(plan).some((term) => term.kind !== 'constant');
  const named = await namedRows(plan, walk, reader);
  const groups = groupsOf(named.slice(0, mostNamed), walk, named.length <= mostNamed);
  const found: number[] = [];
  for (let at = 0, turn = 0; at < groups.length && found.length < walk.wanted; turn += 1) {
    const some = groups.slice(at, at + (groupsAtOnce[Math.min(turn, groupsAtOnce.length - 1)] ?? 1));
    found.push(...(await idsOf(plan, walk, some, walk.wanted - found.length, isLong ? background : reader, isLong)));
    at += some.length;
  }
  if (found.length < walk.wanted && named.length > mostNamed) return null;
  return found.slice(skippedBy(plan.window), walk.wanted);
}

/** Ids and values of the referenced rows in the order, one more than are gone through where there are more. */
async function namedRows(plan: ListPlan, { join, first }: ReferenceWalk, reader: Connection): Promise<readonly Row[]> {
  const { alias, table } = join;
  const writer: StatementWriter = { dialect: plan.dialect, parameters: [], aliases: 0 };
  const order = compileOrderOf(alias, { ...plan, order: [first] }, writer);
  const value = compileOperand(first.operand, alias, plan.dialect);
  const sql = `select ${alias}."id", ${value} from ${quoted(table.name)} ${alias} order by ${order} limit ${parameter(mostNamed + 1, writer)}`;
  return reader.all(sql, writer.parameters);
}

/** Rows with one value are one group; empty values and no reference are the same to the order. */
function groupsOf(named: readonly Row[], { first }: ReferenceWalk, isAll: boolean): readonly Group[] {
  const empty = named.filter(([, value]) => value === null).map(([id]) => Number(id));
  const groups = Map.groupBy(
    named.filter(([, value]) => value !== null),
    ([, value]) => value,
  );
  const ordered = [...groups.values()].map((rows) => ({ ids: rows.map(([id]) => Number(id)), orEmpty: false }));
  const none: Group = { ids: empty, orEmpty: true };
  if (!first.descending) return [none, ...withoutLast(ordered, isAll)];
  return isAll ? [...ordered, none] : withoutLast(ordered, isAll);
}

/** Of the last group further rows may not have been read. */
function withoutLast(groups: readonly Group[], isAll: boolean): readonly Group[] {
  return isAll ? groups : groups.slice(0, -1);
}

async function idsOf(
  plan: ListPlan,
  walk: ReferenceWalk,
  groups: readonly Group[],
  most: number,
  connection: Connection,
  isLong: boolean,
): Promise<number[]> {
  const statements = groups.map(({ ids, orEmpty }) =>
    compileIds(plannedGroup(plan, walk, ids, orEmpty, most), { isLong }),
  );
  const parts = statements.map(({ sql }, at) => `select ${at}, "id" from (${sql}) g${at}`);
  const parameters = statements.flatMap((statement) => statement.parameters);
  const rows = await connection.all(parts.join(' union all '), parameters);
  // The parts of a union come in any order, the rows of a part in theirs.
  return rows.toSorted((a, b) => Number(a[0]) - Number(b[0])).map(([, id]) => Number(id));
}
