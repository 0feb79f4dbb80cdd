import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { parseCondition, parseOrderBy } from '@reeve/query';
import { createSampleTenant, sampleRequest, sampleSchema, sampleTables } from '../../test/sample-tenant.ts';
import type { Connection, Engine, TenantDatabase } from '../engine/engine.ts';
import { openSqliteEngine } from '../engine/sqlite/sqlite-engine.ts';
import type { ListPlan } from '../plan/list-plan.ts';
import type { ListRequest } from '../plan/list-request.ts';
import { planList } from '../plan/plan-list.ts';
import { ensureSearch } from '../search/ensure-search.ts';
import { compileCount, compileIds } from './compile-list.ts';
import { allWaysToIds, countRows, findIds, wayToCount } from './find-ids.ts';
import { fromTheEnd } from './from-the-end.ts';
import { referenceWalk } from './reference-walk.ts';
import { walkReferences } from './walk-references.ts';

const tickets = 6_000;

/** Tickets 11 and up: board and status by number, every hundredth about a VPN, updated a minute apart, latest first. */
const manyTickets = `
  with recursive n(i) as (select 1 union all select i + 1 from n where i < ${tickets})
  insert into "service_tickets" ("record_type", "summary", "board_id", "closed_flag", "company_id", "_last_updated", "_date_entered")
  select 'ServiceTicket', case when i % 100 = 0 then 'VPN ' else 'Printer ' end || i, 1 + i % 2, i % 3 > 0,
    case when i % 500 = 0 then 2 else 1 end, strftime('%Y-%m-%dT%H:%M:%SZ', 1750000000 - i * 60, 'unixepoch'), '2025-01-01T00:00:00Z' from n`;

describe('how a page is found on SQLite among many rows', () => {
  let folder: string;
  let engine: Engine;
  let database: TenantDatabase;
  let reads: string[];
  let watched: Pick<TenantDatabase, 'reader' | 'background'>;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'reeve-find-'));
    engine = openSqliteEngine({ folder });
    database = await createSampleTenant(engine, 'sample');
    await database.write(async (transaction) => transaction.run(manyTickets));
    await ensureSearch(database, sampleTables);
    watched = { reader: watch('reader', database.reader), background: watch('background', database.background) };
  });

  after(async () => {
    await engine.close();
    await rm(folder, { recursive: true, force: true });
  });

  function watch(name: string, connection: Connection): Connection {
    return {
      all: (sql, parameters) => {
        reads.push(sql.startsWith('select count(*) from (') ? `${name} estimate` : name);
        return connection.all(sql, parameters);
      },
      run: connection.run,
    };
  }

  function plan(conditions: string, changes: Partial<ListRequest> = {}): ListPlan {
    const window = { kind: 'page', page: 1, pageSize: 25 } as const;
    const request = sampleRequest('/service/tickets', { conditions: parseCondition(conditions), window, ...changes });
    return planList(request, sampleSchema(database, true));
  }

  async function readsOf(conditions: string, changes: Partial<ListRequest> = {}): Promise<string[]> {
    reads = [];
    await findIds(plan(conditions, changes), watched);
    return reads.filter((read) => !read.endsWith('estimate'));
  }

  async function explained(conditions: string): Promise<string> {
    const [way] = await allWaysToIds(plan(conditions), database);
    const rows = await database.reader.all(`explain query plan ${way?.statement.sql}`, way?.statement.parameters);
    return rows.map((row) => String(row.at(-1))).join('\n');
  }

  test('the term that few rows meet is the access path, whatever else is asked and wherever it stands', async () => {
    assert.match(await explained('closedFlag = true and company/id = 2'), /SEARCH t USING INDEX \S+__company_id/);
    assert.match(await explained('company/identifier = "globex" and board/id = 1'), /\S+__company_id/);
    assert.match(await explained('board/name = "none" and closedFlag = true'), /SEARCH t USING INDEX \S+__board_id/);
    const recent = await explained('lastUpdated > [2025-06-15T14:00:00Z] and board/id = 1');
    assert.match(recent, /SEARCH t USING INDEX \S+___last_updated \(_last_updated>/);
    assert.match(await explained('summary contains "vpn" and closedFlag = true'), /reeve_search__/);
    assert.deepEqual(await readsOf('closedFlag = true and company/id = 2'), ['reader']);
  });

  test('a pattern that takes long on a single row is looked for by the reader that holds nobody up', async () => {
    const pattern = `%${'a_'.repeat(1500)}b%`;
    const ways = await allWaysToIds(plan(`company/id = 2 and summary like "${pattern}"`), database);
    assert.deepEqual([...new Set(ways.map(({ isLong }) => isLong))], [true]);
  });

  test('that no term finds few rows is counted once in a while, and which one does each time', async () => {
    const estimates = async (conditions: string) => {
      await readsOf(conditions);
      return reads.filter((read) => read.endsWith('estimate')).length;
    };
    const counted: number[] = [];
    for (let time = 0; time < 53; time += 1) counted.push(await estimates('board/id = 2 and closedFlag = false'));
    assert.deepEqual([...new Set(counted.slice(1, 51))], [0]);
    assert.ok(counted[0] === 2 && counted[51] === 2, String(counted));
    const few = 'closedFlag = false and company/id = 2';
    assert.equal(await estimates(few), await estimates(few));
    assert.notEqual(await estimates(few), 0);
  });

  test('where many rows meet every term a probe of the first rows fills the page', async () => {
    for (const orderBy of [[], parseOrderBy('id desc'), parseOrderBy('lastUpdated desc')])
      assert.deepEqual(await readsOf('board/id = 1 and closedFlag = true', { orderBy }), ['reader']);
  });

  test('where a probe does not fill the page everything is read by the reader that holds nobody up', async () => {
    assert.deepEqual(await readsOf('board/id = 1 and siteName = "none"'), ['reader', 'reader', 'background']);
    assert.deepEqual(await readsOf('board/id = 1 and closedFlag = true', { orderBy: parseOrderBy('company/name') }), [
      'background',
    ]);
    // A text that many have is counted to a tenth of what others are, which is seldom a whole number.
    const everyone = 'summary contains "printer" and siteName = "none"';
    assert.deepEqual(await readsOf(everyone), ['reader', 'reader', 'background']);
    const window = { kind: 'page', page: 100, pageSize: 25 } as const;
    assert.deepEqual(await readsOf('board/id = 1', { window }), ['background']);
  });

  test('in the order of a reference the rows that it names are gone through, and nothing is sorted', async () => {
    for (const order of ['company/name', 'company/name desc', 'company/name, summary desc']) {
      const asked = plan('', { orderBy: parseOrderBy(order) });
      const walk = referenceWalk(asked);
      if (walk === null) assert.fail('both indexes are there');
      const { sql, parameters } = compileIds(asked);
      const plain = (await database.reader.all(sql, parameters)).map(([id]) => Number(id));
      assert.deepEqual(await walkReferences(asked, walk, database), plain, order);
    }
    assert.equal(referenceWalk(plan('', { orderBy: parseOrderBy('company/city') })), null);
  });

  test('a page far down is found from the end where that is nearer', async () => {
    for (const orderBy of [[], parseOrderBy('lastUpdated desc'), parseOrderBy('company/name')]) {
      for (const conditions of ['', 'closedFlag = true']) {
        const asked = plan(conditions, { orderBy, window: { kind: 'page', page: 150, pageSize: 25 } });
        const total = await countRows(asked, database);
        const reversed = fromTheEnd(asked, total);
        if (reversed === null) assert.fail('the end is nearer');
        const found = (await findIds(reversed, database)).slice(0, reversed.window.pageSize).reverse();
        const { sql, parameters } = compileIds(asked);
        const plain = (await database.reader.all(sql, parameters)).map(([id]) => Number(id));
        assert.deepEqual(found, plain.slice(0, 25));
      }
    }
  });

  test('a subquery that reads a whole table is not run where it holds others up', async () => {
    const childConditions = parseCondition('notes/text contains "a"');
    const found = await readsOf('board/id = 1', { childConditions });
    assert.deepEqual(new Set(found), new Set(['background']));
  });

  const conditions = [
    'board/id = 1 and closedFlag = true',
    'board/id = 1 and siteName = "none"',
    'closedFlag = false and company/id = 2',
    'lastUpdated > [2025-06-15T14:00:00Z] and lastUpdated < [2025-06-15T15:00:00Z]',
    'lastUpdated < [2025-06-12T00:00:00Z] or id < 5',
    'summary contains "vpn"',
    'summary contains "printer" and board/name = "support"',
    'summary like "vpn 1*" or company/name = null',
    'owner/id = null and summary != "x"',
    'id in (1, 2, 3, 4000)',
    'id > 5990',
  ];
  const orders = [
    '',
    'id desc',
    'lastUpdated',
    'lastUpdated desc',
    'summary desc',
    'company/name, id desc',
    'budgetHours',
  ];

  test('every way finds what one plain statement finds', async () => {
    for (const condition of conditions) {
      for (const order of orders) {
        for (const page of [1, 2, 40])
          await agrees(plan(condition, { orderBy: parseOrderBy(order), window: { kind: 'page', page, pageSize: 25 } }));
      }
      for (const pageId of [0, 5, 5_000, 99_999])
        await agrees(plan(condition, { window: { kind: 'after', pageId, pageSize: 25 } }));
    }
  });

  async function agrees(asked: ListPlan): Promise<void> {
    const { sql, parameters } = compileIds(asked);
    const plain = (await database.reader.all(sql, parameters)).map(([id]) => Number(id));
    assert.deepEqual(await findIds(asked, database), plain, sql);
    const count = compileCount(asked);
    const [row] = await database.reader.all(count.sql, count.parameters);
    assert.equal(await countRows(asked, database), Number(row?.[0]), count.sql);
  }

  test('a count of many rows is made where it holds nobody up, one of few at once', async () => {
    assert.equal((await wayToCount(plan('board/id = 1 and closedFlag = true'), database)).isLong, true);
    assert.equal((await wayToCount(plan('company/id = 2 and closedFlag = true'), database)).isLong, false);
  });

  test('what takes long to prepare is not even estimated where others wait', async () => {
    const many = Array.from({ length: 60 }, (_, at) => `company/id = ${1000 + at}`).join(' or ');
    await readsOf(many);
    await countRows(plan(many), watched);
    assert.deepEqual([...new Set(reads)].sort(), ['background', 'background estimate']);
  });
});
