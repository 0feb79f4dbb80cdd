import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { loadCatalogue, Routes } from '@reeve/catalogue';
import type { ConditionRow } from '../../../store/test/condition-row.ts';
import { conditionsTable } from '../../../store/test/conditions-table.ts';
import { inOneWorld } from '../../../testkit/src/on-each-engine.ts';
import type { Reply } from '../../../testkit/src/world.ts';
import { makeSampleCompany } from './sample-company.ts';

inOneWorld('the conditions table over HTTP', (world) => {
  let headers: Record<string, string>;
  before(async () => {
    headers = await makeSampleCompany(world());
  });

  const chapters = Map.groupBy(conditionsTable, ({ title }) => title);
  for (const [title, rows] of chapters) {
    test(`${title}: every list and count answers what the table says`, async () => {
      for (const row of rows) await answersAsTold(row);
    });
  }

  async function answersAsTold(row: ConditionRow): Promise<void> {
    const query = `${row.kind}=${encodeURIComponent(row.text)}`;
    const list = await world().get(`${pathOf(row)}?${query}&pageSize=999&fields=id`, headers);
    assert.deepEqual(told(list), expected(row), `${row.text} ${list.text}`);
    if (!isCounted(`${pathOf(row)}/count`)) return;
    const count = await world().get(`${pathOf(row)}/count?${query}`, headers);
    if (row.finds !== undefined) assert.deepEqual(count.json, { count: row.finds.length }, row.text);
    else assert.deepEqual(told(count), expected(row), row.text);
  }

  test('the body of a search answers what the query of a list answers', async () => {
    for (const row of conditionsTable.filter(({ view }) => searched.has(view))) {
      const path = `${row.view}/search?pageSize=999&fields=id`;
      const found = await world().post(path, { [row.kind]: row.text }, headers);
      assert.deepEqual(told(found), expected(row), `${row.text} ${found.text}`);
    }
  });
});

const routes = new Routes(loadCatalogue());

/** Not every list has a count. */
function isCounted(path: string): boolean {
  return routes.find('GET', path).found === 'operation';
}

const searched = new Set(['/service/tickets', '/project/tickets']);

/** The address of a row's view, its parents filled in. */
function pathOf({ view, parentId }: ConditionRow): string {
  return view.replace('{parentId}', String(parentId));
}

/** The ids of an answer, or its refusal. */
function told({ status, json }: Reply): unknown {
  if (status !== 200) return { status, ...(json as object) };
  return (json as { id: number }[]).map(({ id }) => id);
}

function expected({ finds, refused }: ConditionRow): unknown {
  return finds ?? { status: 400, code: 'ApiFindCondition', message: refused };
}
