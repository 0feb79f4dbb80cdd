import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type Condition, type Literal, type Operator, parseCondition } from '@reeve/query';
import { engineCases } from '../../test/engine-cases.ts';
import { createSampleTenant, findSample, sampleRequest, sampleSchema, sampleTables } from '../../test/sample-tenant.ts';
import type { Engine, TenantDatabase } from '../engine/engine.ts';
import { postgresDialect } from '../engine/postgres/dialect.ts';
import { sqliteDialect } from '../engine/sqlite/dialect.ts';
import { ensureSearch } from '../search/ensure-search.ts';
import { compileCount, compileIds } from '../sql/compile-list.ts';
import { planList } from './plan-list.ts';
import { QueryFault } from './refusal/query-fault.ts';

const span = { start: 0, end: 0 };

/** Texts that would do harm if any of them became SQL, a pattern, a search question or JSON. */
const attacks = [
  `'`,
  `"`,
  `' or '1'='1`,
  `" or ""="`,
  `x'; drop table "service_tickets"; --`,
  `x"; drop table "service_tickets"; --`,
  `\\'; drop table "service_tickets"; --`,
  `/* ? */`,
  `-- ?`,
  `$1 ? :name @p`,
  `") or 1=1 --`,
  `abc" OR "def`,
  `abc* NEAR(def)`,
  `text:abc`,
  `["],"x"]`,
  `\${1}`,
  `%' escape '\\`,
];

const children = (path: string[], text: string) => ({ childConditions: textCondition(path, '=', text) });

function textCondition(path: string[], operator: Operator, text: string): Condition {
  return { kind: 'comparison', path, operator, value: { kind: 'text', text, span }, span };
}

function listCondition(path: string[], text: string, count: number): Condition {
  const values = Array.from(
    { length: count },
    (_, index): Literal => ({ kind: 'text', text: `${text}${index || ''}`, span }),
  );
  return { kind: 'in', negated: false, path, values, span };
}

/** Every place where a caller's text can stand. */
function requestsWith(text: string) {
  const operators: Operator[] = ['=', '!=', '<', '>=', 'like', 'not like', 'contains', 'not contains'];
  return [
    ...operators.map((operator) =>
      sampleRequest('/service/tickets', { conditions: textCondition(['summary'], operator, text) }),
    ),
    ...operators.map((operator) =>
      sampleRequest('/service/tickets', { conditions: textCondition(['company', 'name'], operator, text) }),
    ),
    sampleRequest('/service/tickets', { conditions: textCondition(['summary'], 'like', `${text}[a-c]${text}`) }),
    sampleRequest('/service/tickets', { conditions: textCondition(['summary'], 'like', `*${text}*`) }),
    sampleRequest('/service/tickets', { conditions: listCondition(['summary'], text, 3) }),
    sampleRequest('/service/tickets', { conditions: listCondition(['summary'], text, 40) }),
    sampleRequest('/service/tickets', { conditions: textCondition(['_info', 'updatedBy'], '=', text) }),
    sampleRequest('/company/companies', { conditions: textCondition(['sicCode', 'name'], 'contains', text) }),
    sampleRequest('/company/contacts', children(['communicationItems', 'value'], text)),
    sampleRequest('/company/contacts', children(['integratorTags'], text)),
    sampleRequest('/company/companies', { customFieldConditions: textCondition(['caption'], '=', text) }),
    sampleRequest('/company/companies', { customFieldConditions: textCondition(['value'], 'contains', text) }),
  ];
}

test('no text of a caller is part of a statement', () => {
  for (const dialect of [sqliteDialect, postgresDialect]) {
    const marked = requestsWith('Q1x7').flatMap((request) => {
      const plan = planList(request, sampleSchema({ dialect }, true));
      return [compileIds(plan), compileCount(plan)];
    });
    for (const { sql, parameters } of marked) {
      assert.doesNotMatch(sql, /q1x7/i);
      assert.equal(sql.split('?').length - 1, parameters.length, sql);
      assert.match(JSON.stringify(parameters), /q1x7/i);
    }
  }
});

test('names and options are looked up, never copied', () => {
  const name = (path: string[]) => () =>
    planList(
      sampleRequest('/service/tickets', { conditions: textCondition(path, '=', 'x') }),
      sampleSchema({ dialect: sqliteDialect }),
    );
  for (const attack of [...attacks, '__proto__', 'constructor', 'hasOwnProperty', '']) {
    for (const path of [
      [attack],
      ['company', attack],
      [attack, 'name'],
      ['_info', attack],
      ['company', 'sicCode', attack],
    ]) {
      assert.throws(name(path), QueryFault, path.join('/'));
    }
    const ordered = () =>
      planList(
        sampleRequest('/service/tickets', { orderBy: [{ path: [attack], descending: false, span }] }),
        sampleSchema({ dialect: sqliteDialect }),
      );
    assert.throws(ordered, QueryFault);
    const option = () =>
      planList(
        sampleRequest('/service/tickets', { conditions: textCondition(['severity'], '=', attack) }),
        sampleSchema({ dialect: sqliteDialect }),
      );
    assert.throws(option, QueryFault);
    const child = () =>
      planList(
        sampleRequest('/company/contacts', children([attack, 'value'], 'x')),
        sampleSchema({ dialect: sqliteDialect }),
      );
    assert.throws(child, QueryFault);
  }
});

for (const { name, skip, place } of await engineCases()) {
  describe(`hostile texts on ${name}`, { skip }, () => {
    let engine: Engine;
    let database: TenantDatabase;

    before(async () => {
      engine = place.open();
      database = await createSampleTenant(engine, 'sample');
      await ensureSearch(database, sampleTables);
    });

    after(async () => {
      await engine.close();
      await place.remove();
    });

    test('are values and nothing else', async () => {
      for (const attack of attacks) {
        for (const request of requestsWith(attack)) {
          const found = await findSample(request, database);
          assert.deepEqual(await findSample(request, database, true), found, attack);
        }
        const equal = await findSample(
          sampleRequest('/service/tickets', { conditions: textCondition(['summary'], '=', attack) }),
          database,
          true,
        );
        assert.deepEqual(equal, [], attack);
      }
      const all = await findSample(
        sampleRequest('/service/tickets', { conditions: parseCondition('id > 0') }),
        database,
      );
      assert.equal(all.length, 10);
    });
  });
}
