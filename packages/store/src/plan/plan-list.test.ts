import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { parseCondition, parseOrderBy } from '@reeve/query';
import { engineCases } from '../../test/engine-cases.ts';
import { countSample, createSampleTenant, findSample, sampleRequest, sampleSchema } from '../../test/sample-tenant.ts';
import type { Engine, TenantDatabase } from '../engine/engine.ts';
import { postgresDialect } from '../engine/postgres/dialect.ts';
import { sqliteDialect } from '../engine/sqlite/dialect.ts';
import { describePlan } from './describe-plan.ts';
import type { ListRequest } from './list-request.ts';
import { planList } from './plan-list.ts';
import { QueryFault } from './refusal/query-fault.ts';

const tickets = '/service/tickets';
const notifications = '/service/boards/{grandparentId}/statuses/{parentId}/notifications';

for (const { name, skip, place } of await engineCases()) {
  describe(`lists on ${name}`, { skip }, () => {
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

    const ids = (view: string, changes: Parameters<typeof sampleRequest>[1]) =>
      findSample(sampleRequest(view, changes), database);

    const orders: readonly [orderBy: string, ids: readonly number[]][] = [
      ['', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
      ['id desc', [10, 9, 8, 7, 6, 5, 4, 3, 2, 1]],
      ['budgetHours', [3, 6, 7, 8, 10, 4, 1, 5, 2, 9]],
      ['budgetHours desc', [9, 2, 5, 1, 4, 10, 8, 7, 6, 3]],
      ['BudgetHours ASC, id desc', [10, 8, 7, 6, 3, 4, 5, 1, 2, 9]],
      ['summary', [10, 9, 4, 7, 1, 2, 3, 6, 5, 8]],
      ['board/name desc, summary', [9, 7, 1, 2, 3, 6, 8, 4, 5, 10]],
      ['priority/sort, id', [5, 6, 7, 8, 9, 10, 2, 3, 1, 4]],
      ['company/status/name desc, company/name, id', [2, 8, 1, 3, 4, 6, 9, 10, 5, 7]],
      ['severity, id', [4, 6, 7, 8, 9, 10, 1, 5, 3, 2]],
      ['closedFlag, lastUpdated desc', [5, 10, 8, 7, 6, 2, 1, 4, 9, 3]],
      ['_info/lastUpdated', [4, 1, 2, 3, 5, 6, 7, 8, 9, 10]],
    ];
    for (const [orderBy, expected] of orders) {
      test(`the order ${orderBy || 'of nothing'} puts empty values first ascending`, async () => {
        const found = await ids(tickets, { orderBy: parseOrderBy(orderBy) });
        assert.deepEqual(found, expected);
      });
    }

    test('a page has its rows and one more when there are others', async () => {
      const page = (number: number) => ids(tickets, { window: { kind: 'page', page: number, pageSize: 4 } });
      assert.deepEqual(await page(1), [1, 2, 3, 4, 5]);
      assert.deepEqual(await page(2), [5, 6, 7, 8, 9]);
      assert.deepEqual(await page(3), [9, 10]);
      assert.deepEqual(await page(4), []);
      assert.deepEqual(await page(Number.MAX_SAFE_INTEGER), []);
    });

    test('a window after an id is in the order of the ids, whatever order is asked for', async () => {
      const window = { kind: 'after', pageId: 4, pageSize: 2 } as const;
      assert.deepEqual(await ids(tickets, { window, orderBy: parseOrderBy('summary desc') }), [5, 6, 7]);
      assert.deepEqual(await ids(tickets, { window: { ...window, pageId: 2 ** 40 } }), []);
    });

    test('a count has no window', async () => {
      assert.equal(
        await countSample(sampleRequest(tickets, { window: { kind: 'after', pageId: 9, pageSize: 1 } }), database),
        10,
      );
      assert.equal(
        await countSample(sampleRequest('/project/tickets', { orderBy: parseOrderBy('board/name') }), database),
        2,
      );
    });

    test('a nested view shows the rows of its parent, if that belongs to the record above', async () => {
      assert.deepEqual(await ids('/service/tickets/{parentId}/notes', { parentId: 1 }), [1, 2]);
      assert.deepEqual(await ids('/project/tickets/{parentId}/notes', { parentId: 11 }), [4]);
      assert.deepEqual(await ids('/service/tickets/{parentId}/configurations', { parentId: 4 }), [3]);
      assert.deepEqual(await ids(notifications, { parentId: 1, grandparentId: 1 }), [1, 2]);
      assert.deepEqual(await ids(notifications, { parentId: 1, grandparentId: 2 }), []);
      assert.deepEqual(await ids(notifications, { parentId: 4, grandparentId: 2 }), [3]);
      assert.deepEqual(await ids(notifications, { parentId: 2 ** 40, grandparentId: 2 ** 40 }), []);
    });

    test("the server's own filter narrows what was asked for, and may name what callers may not", async () => {
      const only = parseCondition('company/id in (1, 2) and _parentId = null or id = 9');
      const conditions = parseCondition('closedFlag = true or id = 1 or id = 4');
      await assert.rejects(ids(tickets, { only, conditions }), QueryFault);
      const allowed = parseCondition('(company/id in (1, 2) or id = 9) and _lastUpdated >= [2024-02-01]');
      assert.deepEqual(await ids(tickets, { only: allowed, conditions }), [3, 9]);
      const own = parseCondition('_parentId = 4');
      assert.deepEqual(await ids('/service/tickets/{parentId}/configurations', { only: own }), [3]);
      assert.deepEqual(await ids('/company/contacts', { only: parseCondition('fullName = "bob"') }), [3]);
    });

    test('as much as the language allows is answered', async () => {
      const chain = Array.from({ length: 500 }, (_, index) => `id != ${index + 5}`).join(' and ');
      assert.deepEqual(await ids(tickets, { conditions: parseCondition(chain) }), [1, 2, 3, 4]);
      const references = Array.from({ length: 500 }, (_, index) => `company/name = "${index}"`).join(' or ');
      assert.deepEqual(await ids(tickets, { conditions: parseCondition(`${references}`) }), []);
      const numbers = Array.from({ length: 5_000 }, (_, index) => index + 3).join(',');
      assert.deepEqual(
        await ids(tickets, { conditions: parseCondition(`id in (${numbers})`) }),
        [3, 4, 5, 6, 7, 8, 9, 10],
      );
      assert.deepEqual(await ids(tickets, { conditions: parseCondition(`id not in (${numbers})`) }), [1, 2]);
      const nested = `${'(id = 1 or (id = 2 and '.repeat(24)}id = 3${'))'.repeat(24)}`;
      assert.deepEqual(await ids(tickets, { conditions: parseCondition(nested) }), [1]);
      const pattern = '*a'.repeat(4_000);
      assert.deepEqual(await ids(tickets, { conditions: parseCondition(`summary like "${pattern}"`) }), []);
      assert.deepEqual(
        await ids(tickets, { conditions: parseCondition(`summary contains "${'漢'.repeat(8_000)}"`) }),
        [],
      );
      assert.deepEqual(
        await ids(tickets, { conditions: parseCondition(`summary like "${'[a-c]%'.repeat(1_300)}"`) }),
        [],
      );
    });

    test('three parameters of many terms are answered together', async () => {
      const many = (term: string) => parseCondition(Array.from({ length: 500 }, () => term).join(' or '));
      const conditions = many('id in (1,2,3,4,5,6,7,8,9)');
      const childConditions = many('notes/member/id in (1,2,3)');
      const customFieldConditions = many('value in ("gold plan","b","c")');
      assert.deepEqual(await ids(tickets, { conditions, childConditions, customFieldConditions }), [1]);
    });
  });
}

function planOf(changes: Parameters<typeof sampleRequest>[1], view = tickets, search = false) {
  return planList(sampleRequest(view, changes), sampleSchema({ dialect: sqliteDialect }, search));
}

const scans: readonly [conditions: string, orderBy: string, needsScan: boolean, countNeedsScan: boolean][] = [
  ['', '', false, true],
  ['', 'lastUpdated desc', false, true],
  ['', 'budgetHours', true, true],
  ['', 'board/name', true, true],
  ['id = 1', 'board/name', false, false],
  ['board/name = "x"', '', false, false],
  ['company = null', '', false, false],
  ['company != null', '', true, true],
  ['company/status = null', '', false, false],
  ['company/status/name = "x"', '', false, false],
  ['company/status/name != "x"', '', true, true],
  ['closedFlag = false and budgetHours > 3', 'summary', false, false],
  ['closedFlag = false or budgetHours > 3', '', true, true],
  ['summary contains "vpn"', '', true, true],
  ['summary like "vpn*"', '', false, false],
  ['lastUpdated > [2024-01-01]', '', true, true],
  ['lastUpdated > [2024-01-01] and lastUpdated < [2024-01-02]', '', false, false],
  ['id = 1.5', '', false, false],
];
for (const [text, orderBy, needsScan, countNeedsScan] of scans) {
  test(`the plan for "${text}" by "${orderBy}" knows whether it reads much of the table`, () => {
    const plan = planOf({ conditions: parseCondition(text), orderBy: parseOrderBy(orderBy) });
    assert.deepEqual([plan.needsScan, plan.countNeedsScan], [needsScan, countNeedsScan]);
  });
}

test('a list without scope or conditions is counted without reading rows', () => {
  assert.equal(planOf({}, '/company/companies').countNeedsScan, false);
});

test('with search indexes a part of text of three characters needs no scan', () => {
  const needsScan = (text: string) => planOf({ conditions: parseCondition(text) }, tickets, true).needsScan;
  assert.equal(needsScan('summary contains "vpn"'), false);
  assert.equal(needsScan('summary like "*vp*n"'), true);
  assert.equal(needsScan('summary contains "vp"'), true);
  assert.equal(needsScan('summary not contains "vpn"'), true);
  assert.equal(needsScan('poNumber contains "vpn"'), true);
});

test('a plan can be read', () => {
  const plan = planOf({
    conditions: parseCondition('(board/name = "Support" or company/id = null) and summary not like "*[a-c]_"'),
    childConditions: parseCondition('notes/text contains "vpn"'),
    customFieldConditions: parseCondition('caption = "Seats" and value in (1, 2)'),
    orderBy: parseOrderBy('priority/sort desc'),
  });
  assert.equal(
    describePlan(plan),
    [
      'from service_tickets',
      'scope record_type = "ServiceTicket"',
      'filter and(or(board_id -> service_boards where name = "support", company_id is empty), ' +
        'summary not like * [a-c] _, ' +
        'some service_tickets_notes by ticket_id where text like * "vpn" *, ' +
        'some custom field with a value where and(definition.pod_id in (1), definition.caption = "seats", number_value in (1, 2)))',
      'join service_priorities as j1 by t.priority_id',
      'order j1.sort_order descending, id descending',
      'page 1, 999 rows',
      'reads by index',
    ].join('\n'),
  );
});

function faultOf(changes: Parameters<typeof sampleRequest>[1]): QueryFault {
  let caught: unknown;
  try {
    planOf(changes);
  } catch (error) {
    caught = error;
  }
  assert.ok(caught instanceof QueryFault);
  return caught;
}

const suggestions: readonly [conditions: string, suggestions: readonly string[]][] = [
  ['summry = "x"', ['summary']],
  ['bord/name = "x"', ['board/name']],
  ['company/identifer = "x"', ['company/identifier']],
  ['company/stats/name = "x"', ['company/status/name']],
  ['board = 1', ['board/id', 'board/name']],
  ['severity = "Urgent"', ['Low', 'Medium', 'High']],
  ['qqqqqqqq = 1', []],
];
for (const [text, expected] of suggestions) {
  test(`the refusal of ${text} says what may be meant`, () => {
    assert.deepEqual(faultOf({ conditions: parseCondition(text) }).suggestions, expected);
  });
}

test('a refusal has a kind, the path as written and the message of the wire', () => {
  const fault = faultOf({ conditions: parseCondition('Resources/Identifier = "x"') });
  assert.equal(fault.kind, 'unknown name');
  assert.deepEqual(fault.path, ['Resources', 'Identifier']);
  assert.equal(fault.message, 'Resources/Identifier is not a recognized name.');
  assert.equal(faultOf({ conditions: parseCondition('closedFlag = 1') }).kind, 'type mismatch');
  assert.equal(faultOf({ conditions: parseCondition('severity = "x"') }).kind, 'unknown option');
  assert.equal(faultOf({ conditions: parseCondition(`summary contains "${'x'.repeat(8_001)}"`) }).kind, 'too large');
  assert.equal(faultOf({ conditions: parseCondition('summary = "a\0"') }).kind, 'too large');
  assert.equal(faultOf({ orderBy: parseOrderBy('nope desc') }).message, 'nope is not a recognized name.');
  assert.equal(faultOf({ orderBy: parseOrderBy('board') }).kind, 'unknown name');
  assert.equal(faultOf({ orderBy: parseOrderBy('tasks/notes') }).kind, 'unknown name');
});

test('a name as long as a text may be is not repeated at full length', () => {
  assert.ok(faultOf({ conditions: parseCondition(`${'x'.repeat(20_000)} = 1`) }).message.length < 300);
});

test('names that differ in case, and thousands of them, are looked up alike', () => {
  for (let index = 0; index < 5_000; index += 1) {
    const name = [...'contactemailaddress']
      .map((letter, at) => ((index >> at) & 1 ? letter.toUpperCase() : letter))
      .join('');
    const request: ListRequest = sampleRequest(tickets, { conditions: parseCondition(`${name} = "x"`) });
    assert.equal(planList(request, sampleSchema({ dialect: postgresDialect })).filter.kind, 'compare');
  }
});
