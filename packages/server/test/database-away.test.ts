import assert from 'node:assert/strict';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, it } from 'node:test';
import { basic } from '../../access/test/access-world.ts';
import { onEachEngine } from '../../testkit/src/on-each-engine.ts';
import { startPostgresServer, testPostgresUrl } from '../../testkit/src/postgres-server.ts';
import { aWorld, type Reply, type World } from '../../testkit/src/world.ts';
import { administer } from '../../testkit/src/world-database.ts';

const ticket = { summary: 'Lost?', company: { id: 1 } };

/** The data folder of a world, as its start-up lines tell it. */
function dataOf({ server }: World): string {
  return dirname(/kept in (\S+)\.$/m.exec(server.notes.join('\n'))?.[1] ?? '');
}

/** Takes the database of a world away for good. */
async function takeAway(world: World, engine: 'sqlite' | 'postgres'): Promise<void> {
  if (engine === 'sqlite') return rmSync(join(dataOf(world), 'tenants'), { recursive: true });
  const [row] = await world.tenant.database.reader.all('select current_database()::text');
  const server = testPostgresUrl() ?? (await startPostgresServer()).url;
  await administer(server, (client) => client.query(`drop database "${String(row?.[0])}" with (force)`));
}

function assertAway(reply: Reply): void {
  assert.equal(reply.status, 503, reply.text);
  assert.equal(reply.headers.get('retry-after'), '5');
  assert.match(
    reply.text,
    /^\{\r\n {2}"code": "ConnectWiseApi",\r\n {2}"message": "The .* again in 5 seconds\."\r\n\}$/,
  );
}

onEachEngine('a database that goes away', (engine) => {
  it('is answered 503 in the form of the API, told once, and seen by the health', async () => {
    await using world = await aWorld({ engine });
    assert.deepEqual((await world.get('//_reeve/health')).json, { status: 'ready' });
    assert.equal((await world.post('/service/tickets', ticket)).status, 201);
    world.observed.length = 0;
    await takeAway(world, engine);
    assertAway(await world.post('/service/tickets', ticket));
    for (const reply of await Promise.all(Array.from({ length: 20 }, () => world.post('/service/tickets', ticket))))
      assertAway(reply);
    assertAway(await world.get('/system/info', basic('later+x:y')));
    const told = world.observed.filter(({ kind }) => kind === 'outage' || kind === 'bug');
    assert.deepEqual(
      told.map(({ kind }) => kind),
      ['outage'],
    );
    const { status, json } = await health(world, 'degraded');
    assert.equal(status, 503);
    assert.match(
      String((json as { reasons: string[] }).reasons),
      /^The (data folder was deleted|database cannot be reached)/,
    );
    assert.match((await world.get('//_reeve/metrics')).text, /^reeve_bugs_total 0\n/m);
    assert.match((await world.get('//_reeve/metrics')).text, /^reeve_database_failures_total 2[2-9]\n/m);
  });
});

/** The health when it is that; it is looked at once a second. */
async function health(world: World, status: string): Promise<Reply> {
  for (;;) {
    const reply = await world.get('//_reeve/health', { authorization: '' });
    if ((reply.json as { status: string }).status === status) return reply;
  }
}

describe('a file that is no tenant', () => {
  const files: [string, (file: string) => void, RegExp][] = [
    ['empty', (file) => writeFileSync(file, ''), /The file of a company is empty\./],
    ['text', (file) => writeFileSync(file, 'x'.repeat(5000)), /damaged or no database\./],
    ['foreign', makeForeign, /none that Reeve made\./],
  ];

  for (const [name, make, said] of files)
    it(`(${name}) is refused by name, left as it is, and concerns nobody else`, async () => {
      await using world = await aWorld();
      const file = join(dataOf(world), 'tenants', `${name}.sqlite`);
      make(file);
      const before = readFileSync(file);
      const reply = await world.get('/system/info', basic(`${name}+a:b`));
      assertAway(reply);
      assert.match(reply.text, said);
      const [outage] = world.observed.flatMap((each) => (each.kind === 'outage' ? [each.reason] : []));
      assert.match(outage ?? '', new RegExp(name));
      assert.deepEqual(readFileSync(file), before);
      assert.equal((await world.post('/service/tickets', ticket)).status, 201);
      const { status, json } = await world.get('//_reeve/health');
      assert.deepEqual([status, (json as { status: string }).status], [200, 'degraded']);
    });

  it('(damaged later) is answered 503 too', async () => {
    await using world = await aWorld();
    const folder = join(dataOf(world), 'tenants');
    cpSync(join(folder, 'acme.sqlite'), join(folder, 'hurt.sqlite'));
    const bytes = readFileSync(join(folder, 'hurt.sqlite'));
    bytes.fill(0x5a, 4096 * 2);
    writeFileSync(join(folder, 'hurt.sqlite'), bytes);
    assertAway(await world.get('/system/info', basic('hurt+worldpublickey00:worldprivatekey0')));
    assert.ok(existsSync(join(folder, 'hurt.sqlite')));
    assert.equal((await world.get('/system/info')).status, 200);
  });
});

function makeForeign(file: string): void {
  const database = new DatabaseSync(file);
  database.exec('create table notes (text)');
  database.close();
}
