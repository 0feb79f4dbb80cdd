import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { skipPostgres, worldDatabase } from '../../../../testkit/src/world-database.ts';
import type { Engine, TenantDatabase, Transaction } from '../engine.ts';
import { DatabaseBusy, DatabaseUnavailable } from '../errors.ts';
import { openPostgresEngine } from './postgres-engine.ts';

describe('a write whose work begins ahead of its transaction', { skip: skipPostgres }, () => {
  const engines: Engine[] = [];
  let database: TenantDatabase;
  let other: TenantDatabase;
  let third: TenantDatabase;
  let release = async () => {};

  before(async () => {
    const place = await worldDatabase();
    const open = (lockMilliseconds: number) => {
      const engine = openPostgresEngine({ url: place.url, poolSize: 2, wait: async () => {}, lockMilliseconds });
      engines.push(engine);
      return engine;
    };
    release = () => place.release();
    database = await open(50).create('ahead');
    other = await open(0).open('ahead');
    third = await open(0).open('ahead');
    await database.write(async (transaction) => {
      await transaction.run('create table thing (id integer primary key, value integer check (value < 100))');
      await transaction.run('insert into thing values (1, 0), (2, 0)');
    });
  });

  after(async () => {
    for (const engine of engines) await engine.close();
    await release();
  });

  const set = 'update thing set value = value + 1 where id = ?';
  const values = async () => (await database.reader.all('select value from thing order by id')).flat();
  const ahead = <T>(work: (transaction: Transaction) => Promise<T>) => database.write(work, 'beside', 'ahead');

  test('has its turn when it is answered, and is kept', async () => {
    const begun = await ahead(async (transaction) => {
      const before = transaction.begun();
      const foreseen = transaction.foresee('select 7');
      assert.deepEqual(await transaction.all('select value from thing where id = ? for update', [1]), [[0]]);
      assert.deepEqual(await foreseen, [[7]]);
      await transaction.run(set, [1]);
      return [before === true, transaction.begun()];
    });
    assert.deepEqual(begun, [false, true]);
    assert.deepEqual(await values(), [1, 0]);
  });

  test('waits for its turn with what it decides by', async () => {
    const order: string[] = [];
    const [held, waiting] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const alone = other.write(async (transaction) => {
      held.resolve();
      await waiting.promise;
      await transaction.run(set, [2]);
      order.push('alone');
    }, 'alone');
    await held.promise;
    const look = async (transaction: Transaction) => {
      const seen = transaction.all('select value from thing where id = ?', [2]);
      waiting.resolve();
      assert.deepEqual(await seen, [[1]]);
      order.push('beside');
    };
    const patient = third.write(look, 'beside', 'ahead');
    await Promise.all([alone, patient]);
    assert.deepEqual(order, ['alone', 'beside']);
  });

  test('is refused as busy where its turn does not come, whatever it asked meanwhile', async () => {
    const [held, waiting] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const alone = other.write(async () => {
      held.resolve();
      await waiting.promise;
    }, 'alone');
    await held.promise;
    const before = await values();
    await assert.rejects(
      ahead((transaction) => transaction.all('select 1') as Promise<unknown>),
      DatabaseBusy,
    );
    await assert.rejects(
      ahead((transaction) => transaction.run(set, [1]) as Promise<unknown>),
      DatabaseBusy,
    );
    await assert.rejects(
      ahead(async () => {}),
      DatabaseBusy,
    );
    waiting.resolve();
    await alone;
    assert.deepEqual(await values(), before);
  });

  test('rolls all back when something fails that was foreseen, asked for or not', async () => {
    const before = await values();
    for (const asks of [true, false]) {
      const failing = ahead(async (transaction) => {
        const first = transaction.all('select 1');
        const foreseen = transaction.foresee('select 6 / ?::integer', [0]);
        if (foreseen instanceof Promise) foreseen.catch(() => {});
        await first;
        if (asks) await foreseen;
        await transaction.run(set, [1]);
      });
      await assert.rejects(failing, /division by zero/);
    }
    assert.deepEqual(await values(), before);
  });

  test('keeps nothing when a statement of the last flight fails, before the commit behind it', async () => {
    const before = await values();
    const failing = ahead(async (transaction) => {
      await transaction.all('select 1');
      transaction.runLater(set, [1]);
      transaction.runLater('update thing set value = 100 where id = ?', [2]);
      transaction.runLater(set, [1]);
    });
    await assert.rejects(failing, { kind: 'check' });
    assert.deepEqual(await values(), before);
  });

  test('keeps nothing when its connection is cut in the middle of a flight', async () => {
    const before = await values();
    const cut = ahead(async (transaction) => {
      transaction.runLater(set, [1]);
      await transaction.all('select pg_terminate_backend(pg_backend_pid())');
    });
    await assert.rejects(cut, DatabaseUnavailable);
    const early = ahead(async (transaction) => {
      const looks = ['select 1', 'select pg_terminate_backend(pg_backend_pid())', 'select 2'];
      await Promise.all(looks.map((sql) => transaction.all(sql)));
      await transaction.run(set, [1]);
    });
    await assert.rejects(early, DatabaseUnavailable);
    assert.deepEqual(await values(), before);
  });
});
