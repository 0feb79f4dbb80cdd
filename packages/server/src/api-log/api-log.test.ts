import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCaller, basic, control } from '../../../access/test/access-world.ts';
import { onEachEngine } from '../../../testkit/src/on-each-engine.ts';
import { aWorld, type World } from '../../../testkit/src/world.ts';
import type { StoredEntry } from './api-log-entry.ts';

onEachEngine('the API log', (engine) => {
  it('is off until it is started for a member, and ends by itself', async () => {
    await using world = await aWorld({ engine });
    await world.get('/system/info');
    const started = await debug(world, 'ReeveApi', 10);
    assert.deepEqual(started.json, { member: 'ReeveApi', until: '2025-03-03T09:10:00Z' });
    await world.post('/service/tickets?fields=id', { summary: 'Logged', company: { id: 1 } });
    await world.get('/service/tickets', await aCaller(world, 'other', 'Admin'));
    world.clock.pass(600);
    await world.get('/service/boards');
    const found = await entries(world, '&text=service');
    assert.deepEqual(
      found.map(({ method, url }) => [method, url]),
      [['POST', '/v4_6_release/apis/3.0/service/tickets?fields=id']],
    );
    const [entry] = found;
    assert.equal(entry?.at, '2025-03-03T09:00:00Z');
    assert.equal(entry?.keyName, 'worldpublickey00');
    assert.equal(entry?.status, 201);
    assert.ok((entry?.tookMs ?? 0) > 0);
    assert.deepEqual(JSON.parse(entry?.requestBody ?? ''), { summary: 'Logged', company: { id: 1 } });
    assert.match(entry?.responseBody ?? '', /^\{"id":\d+/);
  });

  it('has the whole body of a long list, however many others are answered at the same time', async () => {
    await using world = await aWorld({ engine });
    await debug(world, 'ReeveApi', 10);
    const asked = Array.from({ length: 8 }, (_, at) => `/company/countries?pageSize=${100 + at}`);
    const replies = await Promise.all(asked.map((path) => world.get(path)));
    const found = await entries(world, '&text=countries');
    for (const [at, { text, json }] of replies.entries()) {
      assert.equal((json as unknown[]).length, 100 + at);
      assert.ok(text.length > 16 * 1024, `${text.length} characters are long enough to be lent`);
      const logged = found.find(({ url }) => url.endsWith(asked[at] ?? ''))?.responseBody ?? '';
      assert.equal(logged.slice(0, 4000), text.slice(0, 4000));
    }
  });

  it('starts for a day at most, and stops when it is told to', async () => {
    await using world = await aWorld({ engine });
    assert.equal((await debug(world, 'ReeveApi', 1441)).status, 400);
    assert.equal((await debug(world, 'nobody', 10)).status, 404);
    await debug(world, 'ReeveApi', 1440);
    await debug(world, 'ReeveApi', 0);
    await world.get('/system/info');
    assert.deepEqual(await entries(world), []);
  });

  it('records what failed at the door, by tenant where it is known', async () => {
    await using world = await aWorld({ engine });
    await world.get('/nope');
    await world.get('/system/info', basic('acme+who:wrong'));
    await world.get('/system/info', basic('nobody+who:wrong'));
    await world.send('PUT', '/service/tickets');
    const found = await entries(world);
    assert.deepEqual(
      found.map(({ status, refusal, memberId }) => [status, refusal, memberId !== null]),
      [
        [404, 'unknown endpoint', true],
        [401, 'not authenticated', false],
        [405, 'method not served', true],
      ],
    );
    const unowned = (await control(world, 'GET', '/logs')).json as StoredEntry[];
    assert.deepEqual(
      unowned.map(({ refusal }) => refusal),
      ['not authenticated'],
    );
  });

  it('is searched by member, time, method, status and address, and downloaded a line a call', async () => {
    await using world = await aWorld({ engine });
    await debug(world, 'ReeveApi', 60);
    await world.get('/service/boards?conditions=name%3D%22100%25%22');
    world.clock.pass(60);
    await world.get('/company/companies');
    await world.get('/nope');
    const counts: [string, number][] = [
      ['&member=ReeveApi', 3],
      ['&member=Admin1', 0],
      ['&since=2025-03-03T09:01:00Z', 2],
      ['&until=2025-03-03T09:01:00Z', 1],
      ['&method=get', 3],
      ['&status=2', 2],
      ['&status=404', 1],
      ['&text=COMPANIES', 1],
      ['&text=_ompanies', 0],
      ['&limit=2', 2],
    ];
    for (const [query, expected] of counts) assert.equal((await entries(world, query)).length, expected, query);
    const [first] = await entries(world);
    assert.equal((await entries(world, `&after=${first?.id}`)).length, 2);
    const download = await control(world, 'GET', '/logs/download?company=acme');
    assert.equal(download.headers.get('content-type'), 'application/x-ndjson; charset=utf-8');
    assert.equal(
      download.text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)).length,
      3,
    );
    assert.equal((await control(world, 'GET', '/logs?company=acme&status=x')).status, 400);
    assert.equal((await control(world, 'GET', '/logs?company=nobody')).status, 404);
  });

  it('keeps entries for the days that are set', async () => {
    await using world = await aWorld({ engine, flags: { 'api-log-retention': '2' } });
    await world.get('/nope');
    assert.equal((await entries(world)).length, 1);
    world.clock.pass(2 * 86_400 + 1);
    await world.get('/gone');
    assert.deepEqual(
      (await entries(world)).map(({ url }) => url),
      ['/v4_6_release/apis/3.0/gone'],
    );
  });

  it('takes so many refused calls of strangers in a minute, with their address cut short, and counts the rest', async () => {
    await using world = await aWorld({ engine, flags: { 'api-log-refusals': '20' } });
    const flood = (calls: number, credentials: string) =>
      Promise.all(
        Array.from({ length: calls }, (_, at) => world.get(`/nope?x=${at}${'y'.repeat(4000)}`, basic(credentials))),
      );
    await flood(150, 'acme+who:wrong');
    await flood(150, 'nobody+who:wrong');
    await world.get('/nope/mine');
    const found = await entries(world, '&limit=1000');
    assert.deepEqual([found.length, found.filter(({ memberId }) => memberId !== null).length], [21, 1]);
    assert.ok(found.every(({ url }) => url.length <= 500));
    assert.equal(((await control(world, 'GET', '/logs')).json as unknown[]).length, 20);
    assert.match((await control(world, 'GET', '/metrics')).text, /^reeve_api_log_dropped 260$/m);
    world.clock.pass(60);
    await flood(30, 'acme+who:wrong');
    assert.equal((await entries(world, '&limit=1000')).length, 41);
  });

  it('holds so many entries at most, at any moment', async () => {
    await using world = await aWorld({ engine, flags: { 'api-log-entries': '100' } });
    await debug(world, 'ReeveApi', 60);
    for (let round = 0; round < 4; round += 1) {
      await Promise.all(Array.from({ length: 60 }, () => world.get('/service/boards?fields=id')));
      assert.ok((await entries(world, '&limit=1000')).length <= 100);
    }
    assert.equal((await entries(world, '&limit=1000')).length, 100);
  });

  it('holds so many bytes at most, of the newest calls', async () => {
    await using world = await aWorld({ engine, flags: { 'api-log-size': '64k' } });
    await debug(world, 'ReeveApi', 60);
    for (let round = 0; round < 5; round += 1) {
      for (let at = 0; at < 4; at += 1)
        await world.post('/service/tickets', { summary: `${round} ${at}`, initialDescription: 'é'.repeat(2000) });
      const bytes = (await entries(world)).reduce(
        (sum, entry) => sum + Buffer.byteLength(`${entry.requestBody}${entry.responseBody}`),
        0,
      );
      assert.ok(bytes <= 64 * 1024, `${bytes} bytes`);
    }
    assert.match((await entries(world)).at(-1)?.requestBody ?? '', /"4 3"/);
  });
});

function debug(world: World, member: string, minutes: number) {
  return control(world, 'POST', '/logs/debug', { company: 'acme', member, minutes });
}

async function entries(world: World, query = ''): Promise<StoredEntry[]> {
  const reply = await control(world, 'GET', `/logs?company=acme${query}`);
  assert.equal(reply.status, 200, reply.text);
  return reply.json as StoredEntry[];
}
