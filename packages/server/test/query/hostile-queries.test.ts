import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { conditionsTable } from '../../../store/test/conditions-table.ts';
import { onEachEngine } from '../../../testkit/src/on-each-engine.ts';
import { aWorld, type World } from '../../../testkit/src/world.ts';
import { makeSampleCompany } from './sample-company.ts';

const seed = Number(process.env['REEVE_SEED'] || Math.floor(Math.random() * 2 ** 31));
const runs = Number(process.env['REEVE_FUZZ'] || 1_500);
/** Far above what any refusal takes, so that a busy machine fails nothing; far below what a runaway would. */
const mostCpuMs = 2_000;

const pieces = [
  '"',
  "'",
  '[',
  ']',
  '(',
  ')',
  '/',
  '\\',
  '*',
  '%',
  '_',
  'and ',
  ' or',
  ' not ',
  ' in (',
  'null',
  '=',
  '!=',
  '<',
  '>=',
  'like',
  'contains',
  '[2024-01-01]',
  '1e9',
  '-',
  ',',
  '\0',
  '\ud800',
  'ß',
  '🎫',
  'summary',
  'board/name',
  '--',
  ';',
  '/*',
  '?',
  '$1',
  '{',
  '\n',
];
const texts = conditionsTable.map(({ text }) => text);

/** A text of the table with some characters taken out, put in or doubled, or pieces in any order. */
const mutated = fc
  .tuple(
    fc.constantFrom(...texts),
    fc.array(fc.tuple(fc.nat(), fc.nat(6), fc.constantFrom(...pieces, '')), { maxLength: 6 }),
  )
  .map(([text, changes]) =>
    changes.reduce((now, [at, taken, put]) => splice(now, at % (now.length + 1), taken, put), text),
  );
const random = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((found) => found.join(''));
const hostile = fc.oneof(mutated, random, fc.string({ unit: 'binary', maxLength: 60 }));
const names = [
  'conditions',
  'childConditions',
  'customFieldConditions',
  'orderBy',
  'fields',
  'page',
  'pageSize',
  'pageId',
];
const queries = fc.array(fc.tuple(fc.constantFrom(...names), hostile), { minLength: 1, maxLength: 3 });

function splice(text: string, at: number, taken: number, put: string): string {
  return text.slice(0, at) + put + text.slice(at + taken);
}

const attacks = [
  `' or 1=1 --`,
  `"; drop table "service_tickets"; --`,
  `x" or "1"="1`,
  `1) union select "private_key" from "reeve_api_keys" --`,
  `') or pg_sleep(10) is null --`,
  `$1`,
  `?`,
  `\\' or 1=1 --`,
  `id; delete from system_members`,
  `(select 1)`,
  `id" desc, (select 1) --`,
];

onEachEngine('hostile queries', (engine) => {
  let world: World;
  let headers: Record<string, string>;
  before(async () => {
    world = await aWorld({ engine });
    headers = await makeSampleCompany(world);
  });
  after(() => world?.[Symbol.asyncDispose]());

  const views = ['/service/tickets', '/company/companies', '/company/contacts', '/time/entries', '/system/members'];

  test(`are answered or refused, at once and never by an error of the server's (REEVE_SEED=${seed})`, async () => {
    for (const [index, query] of fc.sample(queries, { seed, numRuns: runs }).entries()) {
      const text = query.map(([name, value]) => `${name}=${encodeURIComponent(value.toWellFormed())}`).join('&');
      const path = `${views[index % views.length]}${index % 7 === 0 ? '/count' : ''}?${text}`;
      const started = process.cpuUsage();
      const reply = await world.get(
        path,
        index % 5 === 0 ? { ...headers, 'pagination-type': 'forward-only' } : headers,
      );
      const { user, system } = process.cpuUsage(started);
      assert.ok(reply.status === 200 || reply.status === 400, `REEVE_SEED=${seed} ${reply.status} ${path}`);
      assert.ok((user + system) / 1000 < mostCpuMs, `REEVE_SEED=${seed} took ${(user + system) / 1000} ms: ${path}`);
    }
  });

  test('bodies of searches are no other', async () => {
    const bodies = fc.sample(fc.record({ conditions: hostile, orderBy: hostile }), { seed, numRuns: runs / 10 });
    for (const body of bodies) {
      const reply = await world.post('/service/tickets/search', body, headers);
      assert.ok(
        reply.status === 200 || reply.status === 400,
        `REEVE_SEED=${seed} ${reply.text} ${JSON.stringify(body)}`,
      );
    }
  });

  test('SQL is only text, wherever it stands', async () => {
    for (const attack of attacks) {
      const escaped = encodeURIComponent(attack);
      const value = encodeURIComponent(`summary = "${attack.replace(/["\\]/g, '\\$&')}"`);
      const found = await world.get(`/service/tickets?conditions=${value}`, headers);
      assert.deepEqual([found.status, found.json], [200, []], found.text);
      for (const path of [
        `/service/tickets?conditions=${escaped} = 1`,
        `/service/tickets?orderBy=${escaped}`,
        `/service/tickets?page=${escaped}`,
        `/service/tickets?pageSize=${escaped}`,
        `/service/tickets/${escaped}`,
        `/service/${escaped}`,
      ]) {
        const reply = await world.get(path, headers);
        assert.ok(reply.status === 400 || reply.status === 404, `${reply.status} ${path} ${reply.text}`);
      }
      const fields = await world.get(`/service/tickets?pageSize=1&fields=${escaped}`, headers);
      assert.ok(fields.status === 200 || fields.status === 400, fields.text);
    }
  });

  test('SQL in headers is only text', async () => {
    for (const attack of attacks.filter((each) => !each.includes('\n'))) {
      const user = Buffer.from(`sample+${attack}:${attack}`).toString('base64');
      assert.equal((await world.get('/service/tickets', { authorization: `Basic ${user}` })).status, 401);
      const kept = { ...headers, 'pagination-type': attack, 'x-forwarded-for': attack };
      assert.equal((await world.get('/service/tickets?pageSize=1', kept)).status, 200);
      const client = await world.get('/service/tickets?pageSize=1', { ...headers, clientId: attack });
      assert.ok(client.status < 500, client.text);
    }
  });

  test('nothing was lost and no error of the server was seen', async () => {
    assert.deepEqual((await world.get('/service/tickets/count', headers)).json, { count: 10 });
    assert.deepEqual((await world.get('/system/members/count', headers)).json, { count: 2 });
    assert.deepEqual(
      world.observed.filter(({ kind }) => kind === 'bug'),
      [],
    );
  });
});
