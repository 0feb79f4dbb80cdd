import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { compareFolded, type FieldValue, fold, parseCondition, parseOrderBy } from '@reeve/query';
import fc from 'fast-check';
import { engineCases } from '../../test/engine-cases.ts';
import { fields, fillWorld, type Kind, valueAt, type World, worlds } from '../../test/random-world.ts';
import { findSample, sampleRequest, sampleSchema, sampleTables } from '../../test/sample-tenant.ts';
import type { Engine, TenantDatabase } from '../engine/engine.ts';
import { migrate } from '../schema/migrate.ts';
import { compileProbe } from '../sql/compile-probe.ts';
import { findIds } from '../sql/find-ids.ts';
import { fromTheEnd } from '../sql/from-the-end.ts';
import type { ListRequest } from './list-request.ts';
import { planList } from './plan-list.ts';

const seed = Number(process.env['REEVE_SEED'] || Math.floor(Math.random() * 2 ** 31));
const pageSize = 5;

/** Up to three columns in any direction, and whether only open tickets are asked for: then a probe is tried as well. */
const asked = fc.record({
  columns: fc.array(
    fc.record({
      path: fc.constantFrom(...Object.keys(fields).filter((path) => fields[path] !== 'reference')),
      descending: fc.boolean(),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  openOnly: fc.boolean(),
  page: fc.integer({ min: 1, max: 7 }),
});
type Asked = typeof asked extends fc.Arbitrary<infer T> ? T : never;

const byNumber = (a: FieldValue, b: FieldValue) => Number(a) - Number(b);
const byCode = (a: FieldValue, b: FieldValue) => (String(a) < String(b) ? -1 : Number(a !== b));
const comparisons: Readonly<Record<Kind, (a: FieldValue, b: FieldValue) => number>> = {
  text: (a, b) => compareFolded(fold(String(a)), fold(String(b))),
  whole: byNumber,
  number: byNumber,
  boolean: byNumber,
  severity: byCode,
  moment: byCode,
  reference: byNumber,
};

/** Empty values come first. */
function compareValues(a: FieldValue, b: FieldValue, kind: Kind): number {
  const empty = Number(b === null || b === undefined) - Number(a === null || a === undefined);
  return empty !== 0 || a === null || a === undefined ? empty : comparisons[kind](a, b);
}

function expectedIds(world: World, { columns, openOnly }: Asked): number[] {
  const value = (id: number, path: string) => valueAt(world, id - 1, path.split('/'));
  const ids = world.tickets.map((_, index) => index + 1);
  const shown = openOnly ? ids.filter((id) => value(id, 'closedFlag') === false) : ids;
  const last = columns.at(-1)?.descending === true ? -1 : 1;
  return shown.sort((a, b) => {
    for (const { path, descending } of columns) {
      const order = compareValues(value(a, path), value(b, path), fields[path] ?? 'text');
      if (order !== 0) return descending ? -order : order;
    }
    return last * (a - b);
  });
}

/** What a probe finds, which is right where there are few rows; all of it where the order has none. */
async function probe(request: ListRequest, database: TenantDatabase): Promise<number[]> {
  const statement = compileProbe(planList(request, sampleSchema(database)), false, 200);
  if (database.dialect.name !== 'sqlite' || statement === null) return findSample(request, database);
  const rows = await database.reader.all(statement.sql, statement.parameters);
  return rows.map(([id]) => Number(id));
}

/** What is found from the end, where that is nearer. */
async function lastRows(request: ListRequest, total: number, database: TenantDatabase): Promise<number[]> {
  const plan = planList(request, sampleSchema(database));
  const reversed = fromTheEnd(plan, total);
  if (reversed === null) return (await findIds(plan, database)).slice(0, pageSize);
  return (await findIds(reversed, database)).slice(0, reversed.window.pageSize).reverse();
}

for (const { name, skip, place } of await engineCases()) {
  describe(`random orders on ${name}`, { skip }, () => {
    let engine: Engine;
    let database: TenantDatabase;

    before(async () => {
      engine = place.open();
      database = await engine.create('orders');
      await migrate(database, sampleTables, []);
    });

    after(async () => {
      await engine.close();
      await place.remove();
    });

    test(`every order by any columns is answered, and right (REEVE_SEED=${seed})`, async () => {
      for (const [at, world] of fc.sample(worlds, { numRuns: 4, seed }).entries()) {
        await fillWorld(database, world);
        for (const one of fc.sample(asked, { numRuns: 60, seed: seed + at })) {
          const orderBy = one.columns.map(({ path, descending }) => `${path}${descending ? ' desc' : ''}`).join(',');
          const request = sampleRequest('/service/tickets', {
            conditions: one.openOnly ? parseCondition('closedFlag = false') : null,
            orderBy: parseOrderBy(orderBy),
            window: { kind: 'page', page: one.page, pageSize },
          });
          const all = expectedIds(world, one);
          const skipped = (one.page - 1) * pageSize;
          const expected = all.slice(skipped, skipped + pageSize + 1);
          assert.deepEqual(await findSample(request, database), expected, orderBy);
          assert.deepEqual(await probe(request, database), expected, `${orderBy}, by a probe`);
          const page = expected.slice(0, pageSize);
          assert.deepEqual(await lastRows(request, all.length, database), page, `${orderBy}, from the end`);
        }
      }
    });
  });
}
