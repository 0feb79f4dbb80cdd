import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { View } from '@reeve/catalogue';
import { parseCondition, parseOrderBy } from '@reeve/query';
import { engineCases } from '../../test/engine-cases.ts';
import { sampleCatalogue, sampleRequest, sampleSchema, sampleTables } from '../../test/sample-tenant.ts';
import type { Engine, TenantDatabase } from '../engine/engine.ts';
import { migrate } from '../schema/migrate.ts';
import { compileCount, compileIds } from '../sql/compile-list.ts';
import { compileProbe } from '../sql/compile-probe.ts';
import type { Statement } from '../sql/statement.ts';
import type { ListPlan } from './list-plan.ts';
import type { ListRequest } from './list-request.ts';
import { planList } from './plan-list.ts';
import { QueryFault } from './refusal/query-fault.ts';

/** Values of every type, and those at the ends of what a database can keep. */
const values = [
  'null',
  'true',
  '0',
  '-1',
  '1.5',
  '2147483648',
  '9007199254740993',
  '1e308',
  '1e-320',
  '""',
  '"x"',
  '"\\\\"',
  '"%_[*"',
  '"\ud83c\udfab"',
  '"\ud800"',
  '"2024-01-31T10:00:00Z"',
  '"NaN"',
  '[2024-01-31T10:00:00.5Z]',
  '[0001-01-01T00:00:00Z]',
  '[9999-12-31T23:59:59.999Z]',
];
const operators = ['=', '!=', '<', '>=', 'like', 'not contains'];

/** The names of what a view shows: its columns, what its references are called, and what its objects hold. */
function pathsOf(view: View): string[] {
  const { columns } = sampleTables.of(view.collection);
  return columns
    .filter(({ key }) => !key.startsWith('_'))
    .flatMap(({ key, references, kind }) =>
      references === null && kind !== 'json' ? [key] : [key, `${key}/id`, `${key}/name`, `${key}/_info/lastUpdated`],
    );
}

/** The plan of a request; null where it is refused, which is an answer too. */
function planned(request: ListRequest, database: TenantDatabase): ListPlan | null {
  try {
    return planList(request, sampleSchema(database));
  } catch (error) {
    if (error instanceof QueryFault) return null;
    throw error;
  }
}

/** The parts of a condition that are not refused: a few values for each name, others for the next. */
function conditionsOf(view: View, database: TenantDatabase): string[] {
  const parts = pathsOf(view).flatMap((path, first) =>
    Array.from({ length: 5 }, (_, step) => first + step * 4).flatMap((at) => [
      `${path} ${operators[at % operators.length]} ${values[at % values.length]}`,
      `${path} in (${values[at % values.length]}, ${values[(at + 7) % values.length]})`,
    ]),
  );
  return parts.filter((text) => {
    const condition = readCondition(text);
    return condition !== null && planned(requestOf(view, { conditions: condition }), database) !== null;
  });
}

function readCondition(text: string): ReturnType<typeof parseCondition> {
  try {
    return parseCondition(text);
  } catch {
    return null;
  }
}

function requestOf(view: View, changes: Partial<Omit<ListRequest, 'view'>>): ListRequest {
  return sampleRequest(view.path, { parentId: 1, grandparentId: 1, ...changes });
}

/** Requests that name everything that the view shows: in orders by several and in conditions. */
function requestsOf(view: View, database: TenantDatabase): ListRequest[] {
  const ordered = pathsOf(view).filter((path) => {
    const request = requestOf(view, { orderBy: parseOrderBy(path) });
    return planned(request, database) !== null;
  });
  const orders = inGroups(ordered, 6).map((group) => group.join(' desc, '));
  const conditions = conditionsOf(view, database);
  const groups = inGroups(conditions, 100);
  return [
    ...orders.map((orderBy) => requestOf(view, { orderBy: parseOrderBy(orderBy) })),
    ...groups.map((group) => requestOf(view, { conditions: parseCondition(group.join(' or ')) })),
  ];
}

function inGroups(all: readonly string[], most: number): string[][] {
  return Array.from({ length: Math.ceil(all.length / most) }, (_, at) => all.slice(at * most, (at + 1) * most));
}

async function run({ sql, parameters }: Statement, view: View, database: TenantDatabase): Promise<void> {
  try {
    await database.reader.all(sql, parameters);
  } catch (error) {
    assert.fail(`${view.path}: ${error}\n${sql}`);
  }
}

/** One view of each collection: others of the same rows have the same columns. */
function shownViews(): View[] {
  return [...new Map(sampleCatalogue.views.map((view) => [view.collection, view])).values()];
}

function statementsOf(request: ListRequest, database: TenantDatabase): Statement[] {
  const plan = planned(request, database);
  if (plan === null) return [];
  const probe = database.dialect.name === 'sqlite' ? compileProbe(plan, false, 200) : null;
  return [compileIds(plan), compileCount(plan), ...(probe === null ? [] : [probe])];
}

for (const { name, skip, place } of await engineCases()) {
  describe(`every field on ${name}`, { skip }, () => {
    let engine: Engine;
    let database: TenantDatabase;

    before(async () => {
      engine = place.open();
      database = await engine.create('fields');
      await migrate(database, sampleTables, []);
    });

    after(async () => {
      await engine.close();
      await place.remove();
    });

    test('every order and every condition that is planned can be run', async () => {
      let ran = 0;
      for (const view of shownViews())
        for (const request of requestsOf(view, database))
          for (const statement of statementsOf(request, database)) {
            await run(statement, view, database);
            ran += 1;
          }
      assert.ok(ran > 3_000, String(ran));
    });
  });
}
