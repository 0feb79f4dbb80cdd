import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { parseCondition, parseOrderBy } from '@reeve/query';
import { shapes } from '../../test/query-shapes.ts';
import { createSampleTenant, sampleRequest, sampleSchema, sampleTables } from '../../test/sample-tenant.ts';
import type { Engine, TenantDatabase } from '../engine/engine.ts';
import { postgresDialect } from '../engine/postgres/dialect.ts';
import { sqliteDialect } from '../engine/sqlite/dialect.ts';
import { openSqliteEngine } from '../engine/sqlite/sqlite-engine.ts';
import type { ListRequest } from '../plan/list-request.ts';
import { planList } from '../plan/plan-list.ts';
import { ensureSearch } from '../search/ensure-search.ts';
import { compileIds } from './compile-list.ts';
import { explainStatement } from './explain-statement.ts';
import { allWaysToIds } from './find-ids.ts';
import type { Statement } from './statement.ts';

for (const shape of shapes) {
  for (const dialect of [sqliteDialect, postgresDialect]) {
    test(`${shape.title} on ${dialect.name} is written so`, () => {
      const { sql, parameters } = compileIds(planList(shape.request, sampleSchema({ dialect }, true)));
      assert.equal(sql, shape[dialect.name].sql);
      assert.deepEqual(parameters, shape[dialect.name].parameters);
    });
  }
}

/** The text of the statement for a condition on tickets. */
function textFor(conditions: string): string {
  const plan = planList(
    sampleRequest('/service/tickets', { conditions: parseCondition(conditions) }),
    sampleSchema({ dialect: sqliteDialect }),
  );
  return compileIds(plan).sql;
}

test('conditions of one shape have one text, whatever their values', () => {
  assert.equal(textFor('summary = "a" and board/id = 1'), textFor('SUMMARY = "b" and Board/ID = 2'));
  assert.equal(textFor('id in (1, 2, 3)'), textFor('id in (4, 5, 6, 7)'));
  assert.equal(textFor(`id in (${numbersTo(17)})`), textFor(`id in (${numbersTo(5_000)})`));
});

function numbersTo(count: number): string {
  return Array.from({ length: count }, (_, index) => index + 1).join(',');
}

describe('SQLite reads by index', () => {
  let folder: string;
  let engine: Engine;
  let database: TenantDatabase;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'reeve-plan-'));
    engine = openSqliteEngine({ folder });
    database = await createSampleTenant(engine, 'sample');
    await ensureSearch(database, sampleTables);
  });

  after(async () => {
    await engine.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function explained(request: ListRequest): Promise<string> {
    const ways = await allWaysToIds(planList(request, sampleSchema(database, true)), database);
    const { sql, parameters } = explainStatement(ways.at(-1)?.statement as Statement, database.dialect);
    return (await database.reader.all(sql, parameters)).map((row) => String(row.at(-1))).join('\n');
  }

  const byIndex: readonly [conditions: string, index: RegExp][] = [
    ['id = 5', /SEARCH t USING INTEGER PRIMARY KEY/],
    ['id in (1, 2, 3)', /SEARCH t USING INTEGER PRIMARY KEY/],
    [`id in (${numbersTo(100)})`, /SEARCH t USING INTEGER PRIMARY KEY/],
    ['board/name = "Support"', /SEARCH t USING INDEX service_tickets__board_id[\s\S]*SCAN t1/],
    [
      'company/identifier = "acme"',
      /SEARCH t USING INDEX service_tickets__company_id[\s\S]*company_companies__identifier/,
    ],
    ['summary = "VPN down"', /SEARCH t USING INDEX service_tickets__summary/],
    ['summary like "vpn*"', /SEARCH t USING INDEX service_tickets__summary/],
    ['summary contains "vpn"', /SEARCH t USING INTEGER PRIMARY KEY[\s\S]*reeve_search__service_tickets__summary/],
    ['closedFlag = false', /SEARCH t USING INDEX service_tickets__closed_flag/],
    ['owner/id = null', /SEARCH t USING INDEX service_tickets__owner_id/],
  ];
  for (const [conditions, index] of byIndex) {
    test(`for ${conditions.slice(0, 40)}`, async () => {
      const text = await explained(sampleRequest('/service/tickets', { conditions: parseCondition(conditions) }));
      assert.match(text, index);
      assert.doesNotMatch(text, /SCAN t\b/);
    });
  }

  test('for an item of a contact', async () => {
    const childConditions = parseCondition(
      'communicationItems/value = "x" and communicationItems/communicationType = "Email"',
    );
    assert.match(
      await explained(sampleRequest('/company/contacts', { childConditions })),
      /USING INDEX company_contacts_communications__value/,
    );
  });

  test('for the value of a custom field', async () => {
    const customFieldConditions = parseCondition('caption = "Contract" and value = "Gold Plan"');
    assert.match(
      await explained(sampleRequest('/company/companies', { customFieldConditions })),
      /USING COVERING INDEX reeve_custom_value__by_text/,
    );
  });

  test('for the order by an indexed column, in both directions', async () => {
    for (const order of ['lastUpdated', 'lastUpdated desc', 'name desc']) {
      const text = await explained(sampleRequest('/company/companies', { orderBy: parseOrderBy(order) }));
      assert.match(text, /SCAN t USING (COVERING )?INDEX/);
      assert.doesNotMatch(text, /TEMP B-TREE/);
    }
  });

  test('for the notes of one ticket', async () => {
    const text = await explained(sampleRequest('/service/tickets/{parentId}/notes', { parentId: 1 }));
    assert.match(text, /SEARCH t USING COVERING INDEX service_tickets_notes__ticket_id/);
  });
});
