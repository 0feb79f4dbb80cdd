import type { Connection, Row } from '../engine/engine.ts';
import { comparisonCount } from '../filter/comparison-count.ts';
import type { Filter } from '../filter/filter.ts';
import { isLaborious, trialCost } from '../filter/trial-cost.ts';
import { type AccessPath, accessPathsOf, termsOf } from '../plan/access-paths.ts';
import { isLight } from '../plan/index-use.ts';
import { isWholeView, type ListPlan } from '../plan/list-plan.ts';
import { chooseAccessPath, fewestOf, fewRows, isPassedOver, passOver } from './choose-access-path.ts';
import { compileCount, compileIds } from './compile-list.ts';
import { compileProbe, leastProbed } from './compile-probe.ts';
import { referenceWalk } from './reference-walk.ts';
import { resolveCustomFields } from './resolve-custom-fields.ts';
import { readSnapshot, type Snapshot } from './snapshot.ts';
import type { Statement } from './statement.ts';
import { walkReferences } from './walk-references.ts';

/** Where plans are run: short reads by the one, long ones by the other. */
export interface Readers {
  readonly reader: Connection;
  readonly background: Connection;
}

/**
 * A statement that answers a plan, and whether it may take long. `glance` is what `reeve explain` and the
 * control plane call a probe.
 */
export interface Way {
  readonly purpose: 'page' | 'glance' | 'count';
  readonly statement: Statement;
  readonly isLong: boolean;
}

/** How many rows an access path is estimated up to where much is read in any case. */
const mostEstimated = 50_000;

/** What may be tried before others have their turn: some ten milliseconds of plain comparisons. */
const mostTried = 50_000;

/** Finding a row by an index, and its place in the order, takes as long as so many plain comparisons. */
const triesPerFound = 6;

/** What may be tried on a row where PostgreSQL finds the rows by an index, for the read to count as short. */
const mostTriedOnRow = 25;

/**
 * Of more comparisons than these SQLite is not even asked for an estimate by the thread that answers calls: when it prepares
 * a statement it looks for an index for each that is joined by `or`, some 0.1 ms.
 */
const mostPrepared = 50;

/**
 * The ids of a plan's page, in order, and one more where there are more: by a walk through what a reference names where the
 * order begins with it, else by `waysToIds`.
 */
export async function findIds(asked: ListPlan, given: Readers): Promise<number[]> {
  const readers = readersFor(asked, given);
  const plan = await resolveCustomFields(asked, readers.reader);
  const walk = referenceWalk(plan);
  const walked = walk !== null && (await isWide(plan, readers)) ? await walkReferences(plan, walk, readers) : null;
  if (walked !== null) return walked;
  let ids: number[] = [];
  for await (const way of waysToIds(plan, readers)) {
    ids = await run(way, readers);
    if (ids.length > plan.window.pageSize) return ids;
    if (way.purpose === 'glance') passOver([way.statement], readers.reader);
  }
  return ids;
}

/**
 * The statements that find a plan's page: each is tried until one fills the page, and the last is right in any case. On
 * PostgreSQL the database chooses how. On SQLite a term that few rows meet is the access path, by estimate; where there is none a
 * probe of the first rows may find the page; else the rows are found by the reader that holds nobody up.
 */
async function* waysToIds(plan: ListPlan, { reader }: Readers): AsyncGenerator<Way> {
  if (plan.dialect.name !== 'sqlite' || isWholeView(plan)) return yield page(plan, isLongScan(plan, plan.needsScan));
  const few = await fewestOf(plan, fewRows, reader);
  if (few !== null) return yield page(through(plan, few), !isQuick(plan, few.rows));
  yield* glances(plan, leastProbed.narrow, reader);
  const worth = mostFound(plan);
  const some = worth > fewRows ? await fewestOf(plan, worth, reader) : null;
  if (some !== null) return yield page(through(plan, some), true);
  yield* glances(plan, leastProbed.wide, reader);
  if (lacksValue(plan.filter)) return yield page(plan, true);
  const best = plan.filter.kind === 'constant' ? { path: [] } : await chooseAccessPath(plan, mostEstimated, reader);
  yield page(through(plan, best), true);
}

/** So many rows are found by an index in the time that a wide glance takes to try its own: many where trying one is dear. */
function mostFound({ filter }: ListPlan): number {
  return Math.floor((leastProbed.wide * trialCost(filter)) / triesPerFound);
}

/** Whether all rows lack the value of a custom field: they are found by that, which no estimate tells. */
function lacksValue(filter: Filter): boolean {
  if (filter.kind === 'and') return filter.terms.some(lacksValue);
  return filter.kind === 'customField' && filter.lacks !== undefined;
}

/** Looks at the first rows of the order, as most lists show what was written last; not where that led to nothing a little while ago. */
function* glances(plan: ListPlan, least: number, reader: Connection): Generator<Way> {
  const isLong = !isLight(plan.filter) || !isQuick(plan, least);
  const statement = compileProbe(plan, isLong, least);
  if (statement !== null && !isPassedOver([statement], reader)) yield { purpose: 'glance', statement, isLong };
}

function page(plan: ListPlan, isLong: boolean): Way {
  return { purpose: 'page', statement: compileIds(plan, { isLong }), isLong };
}

/** Whether trying the filter on so many rows holds nobody up. */
function isQuick({ filter }: ListPlan, rows: number): boolean {
  return trialCost(filter) * rows <= mostTried && !isLaborious(filter);
}

/** Whether PostgreSQL may work long on a plan: it reads much, or tries much on what an index finds, however few that is. */
function isLongScan({ filter }: ListPlan, needsScan: boolean): boolean {
  return needsScan || trialCost(filter) > mostTriedOnRow || isLaborious(filter);
}

/** Every statement that `findIds` would try if none filled the page. */
export async function allWaysToIds(asked: ListPlan, readers: Readers): Promise<Way[]> {
  const plan = await resolveCustomFields(asked, readers.reader);
  const ways: Way[] = [];
  for await (const way of waysToIds(plan, readers)) ways.push(way);
  return ways;
}

/** The reader that holds nobody up is the only one where a plan's statements take long to prepare. */
function readersFor({ dialect, filter }: ListPlan, readers: Readers): Readers {
  const isHeavy = dialect.name === 'sqlite' && comparisonCount(filter) > mostPrepared;
  return isHeavy ? { reader: readers.background, background: readers.background } : readers;
}

function through(plan: ListPlan, best: { readonly path: AccessPath } | null): ListPlan {
  return best === null ? plan : { ...plan, accessPath: best.path };
}

/** Whether so many rows meet a plan that they are not to be sorted for a page. On PostgreSQL that is not estimated. */
async function isWide(plan: ListPlan, { reader }: Readers): Promise<boolean> {
  if (plan.filter.kind === 'constant') return plan.filter.value;
  return plan.dialect.name === 'sqlite' && (await chooseAccessPath(plan, mostEstimated, reader)) === null;
}

/** How many records a plan finds, whatever its window. */
export async function countRows(plan: ListPlan, given: Readers): Promise<number> {
  const readers = readersFor(plan, given);
  const [total] = await run(await wayToCount(plan, readers), readers);
  return total ?? 0;
}

/** The same, and which writes the count saw. */
export async function countAt(
  plan: ListPlan,
  given: Readers,
): Promise<{ readonly total: number; readonly snapshot: Snapshot }> {
  const readers = readersFor(plan, given);
  const [row] = await rowsOf(await wayToCount(plan, readers, true), readers);
  return { total: Number(row?.[0] ?? 0), snapshot: readSnapshot(row?.[1]) };
}

/** How a plan is counted. */
export async function wayToCount(asked: ListPlan, { reader }: Readers, tellsSnapshot = false): Promise<Way> {
  const plan = await resolveCustomFields(asked, reader);
  const counted = (through: ListPlan, isLong: boolean): Way => ({
    purpose: 'count',
    statement: compileCount(through, { isLong, tellsSnapshot }),
    isLong,
  });
  if (plan.dialect.name !== 'sqlite') return counted(plan, isLongScan(plan, plan.countNeedsScan));
  const few = await chooseAccessPath(plan, fewRows, reader);
  if (few !== null) return counted(through(plan, few), !isQuick(plan, few.rows));
  const best = accessPathsOf(plan).length > 1 ? await chooseAccessPath(plan, mostEstimated, reader) : null;
  return counted(through(plan, best), termsOf(plan)[0]?.kind !== 'constant');
}

async function run(way: Way, readers: Readers): Promise<number[]> {
  return (await rowsOf(way, readers)).map(([value]) => Number(value));
}

async function rowsOf({ statement, isLong }: Way, { reader, background }: Readers): Promise<readonly Row[]> {
  return (isLong ? background : reader).all(statement.sql, statement.parameters);
}
