import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { acquireTestDatabase, type TestDatabase } from '../../../testkit/src/postgres-server.ts';
import type { Engine, TenantDatabase } from './engine.ts';
import { openPostgresEngine } from './postgres/postgres-engine.ts';
import { ReadEnded } from './read-turn.ts';
import { openSqliteEngine } from './sqlite/sqlite-engine.ts';

let unavailable: string | false = false;
const place: TestDatabase = await acquireTestDatabase().catch((error: Error) => {
  unavailable = `no PostgreSQL: ${error.message}`;
  return null as never;
});
const folder = mkdtempSync(join(tmpdir(), 'reeve-long-'));

/** A statement that counts to a number, as the planner writes those that may take long. */
const counting = {
  sqlite:
    'with recursive n(x) as (select 1 union all select x + 1 from n where x < ?) select count(*) from n where reeve_goes_on()',
  postgres: 'select count(*) from generate_series(1, ?::bigint)',
};

/** So far that it would count for hours. */
const far = 100_000_000_000;

const engines: readonly [name: keyof typeof counting, skip: string | false, open: () => Engine][] = [
  ['sqlite', false, () => openSqliteEngine({ folder, threads: 2 })],
  ['postgres', unavailable, () => openPostgresEngine({ url: place.url, poolSize: 3, longReads: 2 })],
];

for (const [name, skip, open] of engines)
  describe(`long reads on ${name}`, { skip }, () => {
    let engine: Engine;
    let database: TenantDatabase;

    before(async () => {
      engine = open();
      database = await engine.create('long');
      await database.write(async (transaction) => transaction.run('create table thing (id integer)'));
    });

    after(async () => {
      await engine.close();
      if (name === 'sqlite') rmSync(folder, { recursive: true, force: true });
      else await place.release();
    });

    const begin = (caller: string) => {
      const leaving = new AbortController();
      const read = (async () => database.background.all(counting[name], [far], { caller, signal: leaving.signal }))();
      return { read, leave: () => leaving.abort(new ReadEnded('caller left')) };
    };

    it('are ended when nobody waits for them, and hold up neither short reads, writes, nor other callers', async () => {
      const first = begin('greedy');
      const second = begin('greedy');
      assert.deepEqual(engine.longReads(), { lanes: 2, running: 1, waiting: 1 });
      assert.deepEqual(await database.reader.all('select 1'), [[1]]);
      await database.write(async (transaction) => transaction.run('insert into thing values (1)'));
      const modest = { caller: 'modest', signal: new AbortController().signal };
      assert.equal(Number((await database.background.all('select count(*) from thing', [], modest))[0]?.[0]), 1);
      first.leave();
      second.leave();
      await assert.rejects(first.read, ReadEnded);
      await assert.rejects(second.read, ReadEnded);
      // Both lanes are free again: the database has stopped.
      const after = ['a', 'b', 'a', 'b'].map((caller) =>
        database.background.all('select count(*) from thing', [], { caller, signal: modest.signal }),
      );
      for (const rows of await Promise.all(after)) assert.equal(Number(rows[0]?.[0]), 1);
      while (engine.longReads().running > 0) await new Promise(setImmediate);
    });

    it('that were ended are answered when they are asked for again', async () => {
      for (let time = 1; time <= 2; time++) {
        const { read, leave } = begin('one');
        // It has begun when another lane was asked and has answered.
        await database.background.all('select 1', [], { caller: 'two', signal: new AbortController().signal });
        leave();
        await assert.rejects(read, ReadEnded);
        while (engine.longReads().running > 0) await new Promise(setImmediate);
        for (const to of [3, 4]) {
          const [row] = await database.background.all(counting[name], [to]);
          assert.equal(Number(row?.[0]), to);
        }
      }
    });

    it('are ended while they wait for a lane, and are not begun when nobody waits any longer', async () => {
      const running = begin('one');
      const waiting = begin('one');
      waiting.leave();
      await assert.rejects(waiting.read, ReadEnded);
      running.leave();
      await assert.rejects(running.read, ReadEnded);
      const late = begin('one');
      late.leave();
      await assert.rejects(late.read, ReadEnded);
    });
  });
