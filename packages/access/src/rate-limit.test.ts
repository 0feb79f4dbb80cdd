import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import { onEachEngine } from '../../testkit/src/on-each-engine.ts';
import { aWorld } from '../../testkit/src/world.ts';
import { skipPostgres, worldDatabase } from '../../testkit/src/world-database.ts';
import { aCaller } from '../test/access-world.ts';
import { openRateLimit } from './rate-limit.ts';

onEachEngine('the rate limit', (engine) => {
  it('refuses the call beyond the amount in the documented form, each member by themselves', async () => {
    await using world = await aWorld({ engine, now: '2025-03-03T09:00:20Z', flags: { 'rate-limit': '6' } });
    const other = await aCaller(world, 'other', 'Admin');
    for (let call = 2; call <= 6; call += 1) assert.equal((await world.get('/system/info')).status, 200);
    const refused = await world.get('/system/info');
    assert.equal(refused.status, 429);
    assert.equal(refused.headers.get('retry-after'), '40');
    assert.deepEqual(refused.json, {
      error: 'ConnectWiseAPI',
      message: 'Too many requests. Please try again in 40 seconds.',
    });
    assert.equal((await world.get('/system/info')).status, 429);
    assert.equal((await world.get('/system/info', other)).status, 200);
    assert.equal(world.observed.filter(({ kind }) => kind === 'limit reached').length, 2);
    world.clock.pass(40);
    assert.equal((await world.get('/system/info')).status, 200);
  });

  it('tells of itself in the other documented form when that is asked for', async () => {
    const flags = { 'rate-limit': '2', 'rate-limit-window': '10', 'rate-limit-form': 'x-ratelimit' };
    await using world = await aWorld({ engine, flags });
    const first = await world.get('/system/info');
    assert.deepEqual(headersOf(first.headers), ['2', '1', '10']);
    await world.get('/system/info');
    const refused = await world.get('/system/info');
    assert.deepEqual(headersOf(refused.headers), ['2', '0', '10']);
    assert.equal(refused.status, 429);
    assert.deepEqual(refused.json, {
      code: 'RateLimitExceeded',
      message: 'Rate limit exceeded. Try again in 10 seconds.',
    });
  });

  it('counts a bundle as the calls that it holds, and refuses it whole', async () => {
    await using world = await aWorld({ engine, now: '2025-03-03T09:00:20Z', flags: { 'rate-limit': '10' } });
    const read = { resourceType: 'company', apiRequest: { id: 1, fields: 'id' } };
    const bundle = async (of: number, path = '') =>
      (await world.post(`/system/bundles${path}`, { requests: Array(of).fill(read) })).status;
    assert.deepEqual([await bundle(4), await bundle(1), await bundle(5, '/count')], [200, 200, 200]);
    assert.equal((await world.get('/system/info')).status, 429);
    world.clock.pass(40);
    const refused = await world.post('/system/bundles', { requests: Array(11).fill(read) });
    assert.deepEqual([refused.status, refused.headers.get('retry-after')], [429, '60']);
  });

  it('counts looks into callbacks by a key, from whichever door', async () => {
    await using world = await aWorld({ engine, now: '2025-03-03T09:00:20Z', flags: { 'rate-limit': '2' } });
    const look = async () => (await world.get('//_reeve/callbacks')).status;
    assert.deepEqual([await look(), await look(), await look()], [200, 200, 429]);
    assert.equal((await world.get('/system/info')).status, 429);
  });

  it('is off in the sandbox unless it is given', async () => {
    await using world = await aWorld({ engine });
    assert.ok(world.server.notes.includes('Rate limit: off (--rate-limit sets one).'));
    const reply = await world.get('/system/info');
    assert.equal(reply.headers.get('x-ratelimit-limit'), null);
  });
});

function headersOf(headers: Headers): (string | null)[] {
  return ['x-ratelimit-limit', 'x-ratelimit-remaining', 'x-ratelimit-reset'].map((name) => headers.get(name));
}

describe('the rate limit of several processes', { skip: skipPostgres }, () => {
  it('counts together on one database, however many calls come at once', async () => {
    const database = await worldDatabase();
    const script = join(import.meta.dirname, '../test/take-calls.ts');
    const run = () => promisify(execFile)(process.execPath, [script, database.url, '500', '400']);
    const [one, two] = await Promise.all([run(), run()]);
    assert.equal(Number(one.stdout) + Number(two.stdout), 500);
    await database.release();
  });

  it('goes on counting by itself when the database is gone', async () => {
    const database = await worldDatabase();
    const clock = { now: () => Date.parse('2025-03-03T09:00:00Z') };
    const limit = await openRateLimit({ amount: 2, windowSeconds: 60, databaseUrl: database.url }, clock);
    await limit.take('acme', 1);
    await database.drop();
    const allowed = [await limit.take('acme', 1), await limit.take('acme', 1), await limit.take('acme', 1)];
    assert.deepEqual(
      allowed.map((standing) => standing.allowed),
      [true, true, false],
    );
    await limit.close();
  });
});
