import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { makeRecord } from '../../../testkit/src/index.ts';
import { inOneWorld } from '../../../testkit/src/on-each-engine.ts';
import type { Answered } from '../answers.ts';

/** Subtypes named by their number, of which two are equal each, made at once past the API: a page far down needs many. */
const many = `with recursive n(i) as (select 1 union all select i + 1 from n where i < 2400)
  insert into "company_companies" ("identifier", "name", "status_id")
  select 'Far' || i, 'Far ' || (i / 2), case when i % 3 = 0 then null else 1 end from n`;

/** Enough notes of one company that a page of them can be far from both ends. */
const thousands = `with recursive n(i) as (select 1 union all select i + 1 from n where i < 45000)
  insert into "company_companies_notes" ("company_id", "text") select 1, 'Far ' || i from n`;

inOneWorld('a page in the middle of a long list', (world) => {
  let all: number[];
  const path = '/company/companies/1/notes';

  before(async () => {
    await world().tenant.database.write(async (transaction) => transaction.run(thousands));
    all = await standing();
  });

  async function standing(): Promise<number[]> {
    const rows = await world().tenant.database.reader.all(
      'select "id" from "company_companies_notes" where "company_id" = 1 order by "id"',
    );
    return rows.map(([id]) => Number(id));
  }

  async function page(number: number, order: 'id' | 'id desc' = 'id'): Promise<number[]> {
    const { json, text, status } = await world().get(
      `${path}?pageSize=50&page=${number}&fields=id&orderBy=${encodeURIComponent(order)}`,
    );
    assert.equal(status, 200, text);
    return (json as Answered[]).map(({ id }) => id);
  }

  /** The page is asked for until it is known where it is, and then once more. */
  async function isRight(): Promise<void> {
    const backwards = [...all].reverse();
    for (let times = 0; times < 3; times += 1) {
      for (const number of [420, 450, 480]) {
        assert.deepEqual(await page(number), all.slice((number - 1) * 50, number * 50));
        assert.deepEqual(await page(number, 'id desc'), backwards.slice((number - 1) * 50, number * 50));
      }
    }
  }

  test('has the rows that walking from the beginning leads to', isRight);

  test('follows what is added, deleted and moved away', async () => {
    const made = await makeRecord(world(), path, { text: 'The last', type: { id: 1 } });
    for (const at of [3, 20_000, 22_500, 44_000]) await world().delete(`${path}/${all[at]}`);
    const standingNow = await standing();
    assert.equal(standingNow.at(-1), made);
    assert.equal(standingNow.length, all.length - 3);
    all = standingNow;
    await isRight();
  });
});

inOneWorld('a page far down', (world) => {
  let all: number[];

  before(async () => {
    await world().tenant.database.write(async (transaction) => transaction.run(many));
    const rows = await world().tenant.database.reader.all(
      `select "id" from "company_companies" where "identifier" like 'Far%' order by "id"`,
    );
    all = rows.map(([id]) => Number(id));
  });

  const far = encodeURIComponent('identifier like "far*"');

  async function page(number: number, orderBy = ''): Promise<{ ids: number[]; link: string }> {
    const order = orderBy === '' ? '' : `&orderBy=${encodeURIComponent(orderBy)}`;
    const path = `/company/companies?conditions=${far}&pageSize=50&page=${number}&fields=id${order}`;
    const { json, headers, text, status } = await world().get(path);
    assert.equal(status, 200, text);
    return { ids: (json as Answered[]).map(({ id }) => id), link: headers.get('link') ?? '' };
  }

  test('has the rows and the links that walking from the beginning leads to', async () => {
    for (const number of [22, 25, 40, 47]) {
      const { ids, link } = await page(number);
      assert.deepEqual(ids, all.slice((number - 1) * 50, number * 50));
      assert.match(link, new RegExp(`page=${number + 1}>; rel="next".*page=48>; rel="last"`));
    }
    const { ids, link } = await page(48);
    assert.deepEqual(ids, all.slice(-50));
    assert.doesNotMatch(link, /rel="(?:next|last)"/);
    assert.deepEqual((await page(49)).ids, []);
    assert.deepEqual((await page(4_000_000)).ids, []);
  });

  test('is in any order what the pages before it leave', async () => {
    for (const order of ['name desc', 'status/name', 'status/name desc, name']) {
      const seen: number[] = [];
      for (let number = 1; number <= 48; number += 1) seen.push(...(await page(number, order)).ids);
      assert.equal(new Set(seen).size, all.length, order);
    }
  });

  test('follows what is written between two pages', async () => {
    assert.equal((await page(48)).ids.length, 50);
    const id = await makeRecord(world(), '/company/companies', {
      identifier: 'FarNew',
      name: 'Far away',
      site: { name: 'Main' },
      types: [{ id: 1 }],
    });
    assert.deepEqual((await page(49)).ids, [id]);
    await world().delete(`/company/companies/${id}`);
    assert.deepEqual((await page(49)).ids, []);
    await world().delete(`/company/companies/${all[0]}`);
    assert.deepEqual((await page(48)).ids, all.slice(-49));
  });
});
