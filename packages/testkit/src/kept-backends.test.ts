import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import pg from 'pg';
import { keptProcesses } from './kept-backends.ts';
import { skipPostgres, worldDatabase } from './world-database.ts';

async function connected<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, application_name: 'kept' });
  client.on('error', () => {});
  await client.connect();
  return work(client).finally(() => client.end());
}

const first = async (client: pg.Client, text: string) =>
  Object.values((await client.query<Record<string, unknown>>(text)).rows[0] ?? {})[0];

const process = (client: pg.Client) => first(client, 'select pg_backend_pid()');

describe('a connection that a test is done with', { skip: skipPostgres }, () => {
  it('is given to the next that asks for the same, as it was at first', async () => {
    const database = await worldDatabase();
    const before = await connected(database.url, async (client) => {
      await client.query("begin; create temp table mine (id integer); set work_mem = '123kB'; listen somewhere");
      await client.query({ name: 'mine', text: 'select 1' });
      return process(client);
    });
    assert.ok((await keptProcesses()).includes(Number(before)));
    await connected(database.url, async (client) => {
      assert.equal(await process(client), before);
      assert.notEqual(await first(client, 'show work_mem'), '123kB');
      assert.equal(await first(client, "select to_regclass('pg_temp.mine')"), null);
      assert.equal((await client.query({ name: 'mine', text: 'select 2 as answer' })).rows[0].answer, 2);
      assert.equal(await first(client, 'select count(*)::integer from pg_listening_channels()'), 0);
    });
    await database.release();
  });

  it('is not, where the server ended it', async () => {
    const database = await worldDatabase();
    const before = await connected(database.url, process);
    await keptProcesses();
    const other = new pg.Client({ connectionString: database.url });
    await other.connect();
    await other.query('select pg_terminate_backend($1, 5000)', [before]);
    await other.end();
    while ((await keptProcesses()).includes(Number(before))) await new Promise((resolve) => setImmediate(resolve));
    await connected(database.url, async (client) => assert.notEqual(await process(client), before));
    await database.release();
  });
});
