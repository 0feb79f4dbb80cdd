import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Engine, TenantDatabase } from '../engine.ts';
import { openSqliteEngine } from './sqlite-engine.ts';

describe('writes that are committed together', () => {
  const folder = mkdtempSync(join(tmpdir(), 'reeve-groups-'));
  let engine: Engine;
  let database: TenantDatabase;

  before(async () => {
    engine = openSqliteEngine({ folder });
    database = await engine.create('groups');
    await database.write(async (transaction) => {
      await transaction.run('create table parent (id integer primary key)');
      await transaction.run(
        'create table child (id integer primary key, parent integer references parent (id) deferrable initially deferred)',
      );
    });
  });
  after(async () => {
    await engine.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const insert = (sql: string, ...values: number[]) =>
    database.write(async (transaction) => void (await transaction.run(sql, values)));
  const ids = async (table: string) =>
    (await database.reader.all(`select id from ${table} order by id`)).map((row) => row[0]);

  it('keeps the others when one of them fails', async () => {
    const settled = await Promise.allSettled([
      insert('insert into parent values (?)', 1),
      database.write(async (transaction) => {
        await transaction.run('insert into parent values (?)', [2]);
        throw new Error('changed my mind');
      }),
      insert('insert into parent values (?)', 3),
    ]);
    assert.deepEqual(
      settled.map(({ status }) => status),
      ['fulfilled', 'rejected', 'fulfilled'],
    );
    assert.deepEqual(await ids('parent'), [1, 3]);
  });

  it('runs the others once where one fails before it wrote, and again where it had written', async () => {
    // Of its own: who had to run a group again is careful for a while.
    const fresh = await engine.create('fresh');
    let runs = 0;
    await fresh.write((transaction) => Promise.resolve(transaction.run('create table mark (run integer)')));
    const beside = async (sql: string) => {
      const [, refused] = await Promise.allSettled([
        fresh.write(async (transaction) => transaction.run('insert into mark values (?)', [++runs])),
        fresh.write(async (transaction) => {
          await transaction.all(sql);
          throw new Error('refused');
        }),
      ]);
      return [runs, refused?.status];
    };
    const writing = 'insert into mark values (99) returning run';
    assert.deepEqual(await beside('select 1'), [1, 'rejected']);
    assert.deepEqual(await beside(writing), [3, 'rejected']);
    // From here on with savepoints.
    assert.deepEqual(await beside(writing), [4, 'rejected']);
    assert.deepEqual(await fresh.reader.all('select run from mark order by run'), [[1], [3], [4]]);
  });

  it('fails only the one that the commit would fail for', async () => {
    const settled = await Promise.allSettled([
      insert('insert into child values (?, ?)', 1, 1),
      insert('insert into child values (?, ?)', 2, 999),
      insert('insert into child values (?, ?)', 3, 3),
    ]);
    assert.deepEqual(
      settled.map(({ status }) => status),
      ['fulfilled', 'rejected', 'fulfilled'],
    );
    assert.deepEqual(await ids('child'), [1, 3]);
  });

  it('answers nobody before the commit, and tells the listeners first', async () => {
    const heard: string[] = [];
    const stop = database.listen('news', (payload) => heard.push(`heard ${payload}`));
    const one = (name: string) =>
      database
        .write(async (transaction) => transaction.announce('news', name))
        .then(() => heard.push(`answered ${name}`));
    await Promise.all([one('a'), one('b')]);
    stop();
    assert.deepEqual(heard, ['heard a', 'heard b', 'answered a', 'answered b']);
  });

  it('lets others have their turn between long writes', async () => {
    const happened: string[] = [];
    const long = (name: string) =>
      database.write(async () => {
        happened.push(name);
        const end = performance.now() + 16;
        while (performance.now() < end);
        if (name === 'a') setImmediate(() => happened.push('another turn'));
      });
    await Promise.all([long('a'), long('b')]);
    assert.deepEqual(happened, ['a', 'another turn', 'b']);
  });

  it('lets a write see what those before it in the group wrote', async () => {
    const [, seen] = await Promise.all([
      insert('insert into parent values (?)', 50),
      database.write(
        async (transaction) => (await transaction.all('select count(*) from parent where id = 50'))[0]?.[0],
      ),
    ]);
    assert.equal(seen, 1);
  });
});
