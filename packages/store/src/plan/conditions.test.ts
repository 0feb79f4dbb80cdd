import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { parseCondition, parseOrderBy } from '@reeve/query';
import type { ConditionRow } from '../../test/condition-row.ts';
import { conditionsTable } from '../../test/conditions-table.ts';
import { engineCases } from '../../test/engine-cases.ts';
import {
  countSample,
  createSampleTenant,
  findSample,
  requestOf,
  sampleCatalogue,
  sampleRequest,
  sampleTables,
} from '../../test/sample-tenant.ts';
import type { Engine, TenantDatabase } from '../engine/engine.ts';
import { ensureSearch } from '../search/ensure-search.ts';
import { QueryFault } from './refusal/query-fault.ts';

async function answerTo(
  row: ConditionRow,
  database: TenantDatabase,
  search: boolean,
): Promise<readonly number[] | string> {
  try {
    return await findSample(requestOf(row), database, search);
  } catch (error) {
    if (error instanceof QueryFault) return error.message;
    throw error;
  }
}

for (const { name, skip, place } of await engineCases()) {
  describe(`the conditions table on ${name}`, { skip }, () => {
    let engine: Engine;
    let database: TenantDatabase;

    before(async () => {
      engine = place.open();
      database = await createSampleTenant(engine, 'sample');
    });

    after(async () => {
      await engine.close();
      await place.remove();
    });

    for (const row of conditionsTable) {
      test(`${row.kind} ${row.text} of ${row.view}`, async () => {
        assert.deepEqual(await answerTo(row, database, false), row.finds ?? row.refused);
        if (row.finds) assert.equal(await countSample(requestOf(row), database), row.finds.length);
      });
    }

    test('every view is filtered and ordered by lastUpdated and dateEntered', async () => {
      const conditions = parseCondition('LastUpdated > [2000-01-01] and dateEntered != null');
      const orderBy = parseOrderBy('lastUpdated desc, dateEntered');
      for (const { path } of sampleCatalogue.views)
        await findSample(sampleRequest(path, { conditions, orderBy }), database);
    });

    test('the search indexes change no answer', async () => {
      assert.equal(await ensureSearch(database, sampleTables), true);
      for (const row of conditionsTable) {
        assert.deepEqual(await answerTo(row, database, true), row.finds ?? row.refused, row.text);
      }
    });
  });
}
