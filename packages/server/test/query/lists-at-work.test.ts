import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { inOneWorld } from '../../../testkit/src/on-each-engine.ts';
import { type Answered, made, read } from '../answers.ts';
import { makeSampleCompany } from './sample-company.ts';

inOneWorld('a list at work', (world) => {
  let headers: Record<string, string>;
  before(async () => {
    headers = await makeSampleCompany(world());
    for (const name of ['Zebra', 'Anton', 'Mitte', 'anna']) await made(world(), '/company/companies', company(name));
  });

  const company = (name: string) => ({
    name,
    identifier: name,
    addressLine1: '1 Main Street',
    site: { name: 'Main' },
    types: [{ id: 1 }],
  });
  const ours = encodeURIComponent('name in ("Zebra","Anton","Mitte","anna")');

  async function lastOf(path: string): Promise<string | undefined> {
    const reply = await world().get(path);
    assert.equal(reply.status, 200, reply.text);
    return /[?&]page=(\d+)>; rel="last"/.exec(reply.headers.get('link') ?? '')?.[1];
  }

  test('counts exactly at once after each write, in counts and in links', async () => {
    const filter = `conditions=${encodeURIComponent('name like "counted*"')}`;
    const list = `/company/companies?${filter}&pageSize=1`;
    assert.deepEqual((await world().get(`/company/companies/count?${filter}`)).json, { count: 0 });
    const first = await made(world(), '/company/companies', company('Counted 1'));
    assert.equal(await lastOf(list), undefined);
    for (const number of [2, 3]) {
      await made(world(), '/company/companies', company(`Counted ${number}`));
      assert.deepEqual((await world().get(`/company/companies/count?${filter}`)).json, { count: number });
      assert.equal(await lastOf(list), String(number));
    }
    await world().patch(`/company/companies/${first.id}`, [{ op: 'replace', path: 'name', value: 'Renamed' }]);
    assert.equal(await lastOf(list), '2');
    await world().delete(`/company/companies/${first.id}`);
    assert.deepEqual((await world().get(`/company/companies/count?${filter}`)).json, { count: 2 });
  });

  test('counts anew what is counted through a reference when that is renamed', async () => {
    const status = await made(world(), '/company/companies/statuses', { name: 'Counted status' });
    await made(world(), '/company/companies', { ...company('Through'), status: { id: status.id } });
    const path = `/company/companies/count?conditions=${encodeURIComponent('status/name = "Counted status"')}`;
    assert.deepEqual((await world().get(path)).json, { count: 1 });
    await world().patch(`/company/companies/statuses/${status.id}`, [{ op: 'replace', path: 'name', value: 'Other' }]);
    assert.deepEqual((await world().get(path)).json, { count: 0 });
  });

  test('is in the order of fields and reference fields, several columns, with the id among equals', async () => {
    const named = async (orderBy: string) =>
      (
        await read<Answered[]>(
          world(),
          `/company/companies?conditions=${ours}&fields=name&orderBy=${encodeURIComponent(orderBy)}`,
        )
      ).map(({ name }) => name);
    assert.deepEqual(await named('name'), ['anna', 'Anton', 'Mitte', 'Zebra']);
    assert.deepEqual(await named('NAME desc'), ['Zebra', 'Mitte', 'Anton', 'anna']);
    assert.deepEqual(await named('status/name asc, name desc'), ['Zebra', 'Mitte', 'Anton', 'anna']);
    assert.deepEqual(await named('status/name'), ['Zebra', 'Anton', 'Mitte', 'anna']);
    assert.deepEqual(await named('status/name desc, id desc'), ['anna', 'Mitte', 'Anton', 'Zebra']);
  });

  test('pages in any order show every record once', async () => {
    for (const orderBy of ['closedFlag', 'priority/name desc', 'board/name, closedFlag desc']) {
      const ids: number[] = [];
      for (let page = 1; page <= 4; page += 1) {
        const path = `/service/tickets?pageSize=3&page=${page}&orderBy=${encodeURIComponent(orderBy)}&fields=id`;
        ids.push(...((await world().get(path, headers)).json as Answered[]).map(({ id }) => id));
      }
      assert.deepEqual(
        [...ids].sort((a, b) => a - b),
        [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
        orderBy,
      );
    }
  });

  test('forward-only paging goes by id whatever order is asked for', async () => {
    const reply = await world().get('/service/tickets?pageSize=3&pageId=4&page=9&orderBy=summary%20desc&fields=id', {
      ...headers,
      'pagination-type': 'forward-only',
    });
    assert.deepEqual(reply.json, [{ id: 5 }, { id: 6 }, { id: 7 }]);
  });

  test('fields choose members at any depth, in any case, and pass over what is not there', async () => {
    const [found] = (
      await world().get('/service/tickets?pageSize=1&fields=ID,Board/NAME,nothing,board/nothing', headers)
    ).json as unknown[];
    assert.deepEqual(found, { id: 1, board: { name: 'Support' } });
  });

  test('every view can be filtered and ordered by lastUpdated and dateEntered', async () => {
    const { catalogue } = world().parts.schema;
    const texts = ['lastUpdated > [2000-01-01] and dateEntered != null', '_info/lastUpdated > [2000-01-01]'];
    const lists = catalogue.operations.filter(({ kind, path }) => kind === 'list' && !path.includes('{'));
    for (const [index, { path }] of lists.entries()) {
      const query = `conditions=${encodeURIComponent(texts[index % 2] ?? '')}&orderBy=lastUpdated%20desc,dateEntered&pageSize=1&recordType=Company&recordId=1`;
      const reply = await world().get(`${path}?${query}`);
      assert.ok(reply.status === 200 || reply.status === 501, `${path} ${reply.status} ${reply.text}`);
    }
  });

  test('a scan holds nobody up: another request is answered while it lasts', async () => {
    if (world().tenant.database.dialect.name !== 'sqlite') return;
    const { background } = world().tenant.database;
    const done: string[] = [];
    const long =
      'with recursive n(i) as (select 1 union all select i + 1 from n where i < 3000000) select count(*) from n';
    const scan = Promise.resolve(background.all(long)).then(() => done.push('scan'));
    const other = world()
      .get('/service/tickets?pageSize=1', headers)
      .then(() => done.push('other'));
    await Promise.all([scan, other]);
    assert.deepEqual(done, ['other', 'scan']);
  });
});
