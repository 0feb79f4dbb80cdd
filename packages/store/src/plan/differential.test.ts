import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type Condition, evaluate, parseCondition, printCondition } from '@reeve/query';
import fc from 'fast-check';
import { engineCases } from '../../test/engine-cases.ts';
import { conditionTexts } from '../../test/random-conditions.ts';
import { fillWorld, valueAt, type World, worlds } from '../../test/random-world.ts';
import { countSample, findEach, findSample, sampleRequest, sampleTables } from '../../test/sample-tenant.ts';
import type { Engine, TenantDatabase } from '../engine/engine.ts';
import { migrate } from '../schema/migrate.ts';
import { ensureSearch } from '../search/ensure-search.ts';

/** How many random conditions are tried on each engine; 25,000 are for whoever changes the planner (CONTRIBUTING). */
const cases = Number(process.env['REEVE_CASES'] || 2500);
const seed = Number(process.env['REEVE_SEED'] || Math.floor(Math.random() * 2 ** 31));

function expectedIds(condition: Condition, world: World): number[] {
  const ids = world.tickets.map((_, index) => index + 1);
  return ids.filter((id) => evaluate(condition, (path) => valueAt(world, id - 1, path)));
}

const worldCases = 250;
const batch = 25;

function failure(condition: Condition, world: World, search: boolean): string {
  return `REEVE_SEED=${seed} ${search ? 'with' : 'without'} search: ${printCondition(condition)}\n${JSON.stringify(world)}`;
}

for (const { name, skip, place } of await engineCases()) {
  describe(`random conditions on ${name}`, { skip }, () => {
    let engine: Engine;
    let template: TenantDatabase;
    let made = 0;

    before(async () => {
      engine = place.open();
      template = await engine.create('template');
      await migrate(template, sampleTables, []);
      await ensureSearch(template, sampleTables);
    });

    after(async () => {
      await engine.close();
      await place.remove();
    });

    /** Several conditions in one statement: most of the time of a small query is the way there and back. */
    async function checkBatch(conditions: readonly Condition[], world: World, search: boolean): Promise<void> {
      const found = await findEach(
        conditions.map((condition) => sampleRequest('/service/tickets', { conditions: condition })),
        template,
        search,
      );
      for (const [index, condition] of conditions.entries()) {
        const expected = expectedIds(condition, world);
        if (String(found[index]) !== String(expected))
          assert.deepEqual(found[index], expected, failure(condition, world, search));
      }
    }

    /** The way that the server goes, which may be another. */
    async function checkWay(condition: Condition, world: World): Promise<void> {
      const request = sampleRequest('/service/tickets', { conditions: condition });
      const ids = expectedIds(condition, world);
      assert.deepEqual(await findSample(request, template, true), ids, failure(condition, world, true));
      assert.equal(await countSample(request, template), ids.length, failure(condition, world, false));
    }

    test(`find what evaluate says (${cases} cases, REEVE_SEED=${seed})`, async () => {
      const generated = fc.sample(worlds, {
        numRuns: Math.ceil(cases / worldCases),
        seed,
      });
      for (const world of generated) {
        await fillWorld(template, world);
        await ensureSearch(template, sampleTables);
        made += 1;
        const texts = fc.sample(conditionTexts, { numRuns: Math.min(cases, worldCases), seed: seed + made });
        for (let at = 0; at < texts.length; at += batch) {
          const conditions = texts.slice(at, at + batch).map((text) => parseCondition(text) as Condition);
          await checkBatch(conditions, world, made % 2 === 0);
          await checkWay(conditions[0] as Condition, world);
        }
      }
    });
  });
}
