import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { fold, parseCondition } from '@reeve/query';
import fc from 'fast-check';
import { engineCases } from '../../test/engine-cases.ts';
import { sampleRequest, sampleSchema, sampleTables } from '../../test/sample-tenant.ts';
import type { Engine, TenantDatabase } from '../engine/engine.ts';
import { indexCustomText } from '../record/index-custom-text.ts';
import { companionOf } from '../record/stored-record.ts';
import { migrate } from '../schema/migrate.ts';
import { ensureSearch } from '../search/ensure-search.ts';
import { countRows, findIds } from '../sql/find-ids.ts';
import { planList } from './plan-list.ts';

const companies = 40;

/** Definitions by id: two have one caption, and one is used in location 2 alone. */
const fields = [
  { id: 1, caption: 'Tag', locations: null },
  { id: 2, caption: 'Tag', locations: null },
  { id: 3, caption: 'Dock', locations: '[2]' },
] as const;

/** Every third company is at each of two locations, the others nowhere. */
const locationOf = (company: number): number | null => [null, 1, 2][company % 3] ?? null;

type Values = ReadonlyMap<string, string>;
const textOf = (values: Values, company: number, field: number) => values.get(`${company} ${field}`) ?? null;

const texts = ['asset 77', 'Asset 777', 'ÄRGER', 'ärgerlich', 'straße', 'a%b', 'xy', 'gold plan', 'plan'];
const meets: Readonly<Record<string, (value: string | null) => boolean>> = {
  'value = null': (value) => value === null,
  'value != null': (value) => value !== null,
  'value contains "sset 77"': (value) => value !== null && fold(value).includes('sset 77'),
  'value contains "ärger"': (value) => value !== null && fold(value).includes('ärger'),
  'value contains "pl"': (value) => value !== null && fold(value).includes('pl'),
  'value like "asset 7%"': (value) => value !== null && fold(value).startsWith('asset 7'),
  'value like "%plan"': (value) => value !== null && fold(value).endsWith('plan'),
  'value = "gold plan"': (value) => value !== null && fold(value) === 'gold plan',
  'value contains "asset" and value contains "777"': (value) => value !== null && fold(value).includes('asset 777'),
};

function expected(values: Values, caption: string, condition: string): number[] {
  const own = fields.filter((field) => field.caption === caption);
  const isUsed = (company: number, locations: string | null) =>
    locations === null || locationOf(company) === null || locations.includes(String(locationOf(company)));
  return Array.from({ length: companies }, (_, index) => index + 1).filter((company) =>
    own.some(({ id, locations }) => isUsed(company, locations) && meets[condition]?.(textOf(values, company, id))),
  );
}

const filled = fc.dictionary(
  fc.tuple(fc.integer({ min: 1, max: companies }), fc.constantFrom(1, 2, 3)).map((pair) => pair.join(' ')),
  fc.constantFrom(...texts),
  { maxKeys: 90 },
);

for (const { name, skip, place } of await engineCases()) {
  describe(`values of custom fields on ${name}`, { skip }, () => {
    let engine: Engine;
    let database: TenantDatabase;

    before(async () => {
      engine = place.open();
      database = await engine.create('custom');
      await migrate(database, sampleTables, []);
      await ensureSearch(database, sampleTables);
      await database.write(async (transaction) => {
        for (let id = 1; id <= companies; id += 1)
          await transaction.run('insert into "company_companies" ("identifier", "territory_id") values (?, ?)', [
            `C${id}`,
            null,
          ]);
        for (const { id, caption, locations } of fields)
          await transaction.run(
            'insert into "system_user_defined_fields" ("id", "pod_id", "caption", "location_ids") values (?, 2, ?, ?)',
            [id, caption, locations],
          );
      });
      await placeCompanies(database);
    });

    after(async () => {
      await engine.close();
      await place.remove();
    });

    test('are found as going through all records finds them, whatever was there before', async () => {
      await fc.assert(
        fc.asyncProperty(filled, async (dictionary) => {
          const values: Values = new Map(Object.entries(dictionary));
          await become(values, database);
          for (const condition of Object.keys(meets))
            for (const caption of ['Tag', 'Dock']) await check(values, caption, condition, database);
        }),
        { numRuns: 8 },
      );
    });

    test('leave nothing in the search table that no record has', { skip: name !== 'sqlite' }, async () => {
      await become(new Map([['1 1', 'Secret word']]), database);
      await become(new Map(), database);
      const rows = await database.reader.all('select count(*) from "reeve_search__custom_text"');
      assert.equal(Number(rows[0]?.[0]), 0);
    });
  });
}

async function placeCompanies(database: TenantDatabase): Promise<void> {
  const locations = sampleTables.of('/system/locations').name;
  await database.write(async (transaction) => {
    for (const id of [1, 2])
      await transaction.run(`insert into "${locations}" ("id", "name") values (?, ?)`, [id, `L${id}`]);
    for (let id = 1; id <= companies; id += 1)
      await transaction.run('update "company_companies" set "territory_id" = ? where "id" = ?', [locationOf(id), id]);
  });
}

/** Changes, adds and deletes values until these are the ones. */
async function become(values: Values, database: TenantDatabase): Promise<void> {
  await database.write(async (transaction) => {
    for (let company = 1; company <= companies; company += 1)
      for (const { id } of fields) {
        const value = textOf(values, company, id);
        const key = ['company_companies', company, id];
        if (value === null)
          await transaction.run(
            'delete from "reeve_custom_value" where "table_name" = ? and "record_id" = ? and "field_id" = ?',
            key,
          );
        else {
          await transaction.run(
            `insert into "reeve_custom_value" ("table_name", "record_id", "field_id", "text_value", "text_value__folded") values (?, ?, ?, ?, ?)
             on conflict ("table_name", "record_id", "field_id") do update set "text_value" = excluded."text_value", "text_value__folded" = excluded."text_value__folded"`,
            [...key, value, companionOf(value)],
          );
          await indexCustomText(id, value, { connection: transaction, dialect: database.dialect });
        }
      }
  });
}

async function check(values: Values, caption: string, condition: string, database: TenantDatabase): Promise<void> {
  const sought = expected(values, caption, condition);
  for (const descending of [false, true])
    for (const text of [null, 'id > 5', 'territory/id = 2 or identifier = "C7"']) {
      const all = sampleRequest('/company/companies', {
        customFieldConditions: parseCondition(`caption = "${caption}" and ${condition}`),
        conditions: text === null ? null : parseCondition(text),
        orderBy: [{ path: ['id'], descending, span: { start: 0, end: 0 } }],
      });
      const plan = planList(all, sampleSchema(database, true));
      const kept = sought.filter(
        (id) => text === null || (text === 'id > 5' ? id > 5 : locationOf(id) === 2 || id === 7),
      );
      const message = `${caption}: ${condition}, ${text}, ${JSON.stringify([...values])}`;
      const ordered = descending ? kept.toReversed() : kept;
      assert.deepEqual(await findIds(plan, database), ordered, message);
      const second = { ...plan, window: { kind: 'page', page: 2, pageSize: 5 } } as const;
      assert.deepEqual(await findIds(second, database), ordered.slice(5, 11), message);
      assert.equal(await countRows(plan, database), kept.length, message);
    }
}
