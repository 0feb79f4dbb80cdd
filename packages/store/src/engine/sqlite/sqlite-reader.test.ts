import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import type { Engine, TenantDatabase } from '../engine.ts';
import { ReaderCannotWrite, TenantUnavailable } from '../errors.ts';
import { defaultSqliteSettings, SqliteConnection } from './sqlite-connection.ts';
import { openSqliteEngine } from './sqlite-engine.ts';
import { SqliteReader } from './sqlite-reader.ts';

describe('what reads beside the connection that writes', () => {
  let folder: string;
  let writer: SqliteConnection;
  let reader: SqliteReader;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'reeve-reader-'));
    const file = join(folder, 'one.sqlite');
    writer = SqliteConnection.open(file, defaultSqliteSettings, 'writer');
    writer.execute('create table t (x); insert into t values (1)');
    reader = new SqliteReader(writer, () => SqliteConnection.open(file, defaultSqliteSettings, 'reader'));
  });

  afterEach(() => {
    reader.close();
    writer.close();
    rmSync(folder, { recursive: true });
  });

  const seen = () => reader.all('select x from t').map(([x]) => x);

  test('asks the one that writes between two transactions', () => {
    assert.deepEqual(seen(), [1]);
    writer.run('insert into t values (2)');
    assert.deepEqual([seen(), reader.isOwn], [[1, 2], false]);
  });

  test('sees nothing of a transaction that is open, and has its own connection from then on', () => {
    writer.run('begin immediate');
    writer.run('insert into t values (2)');
    assert.deepEqual([seen(), reader.isOwn], [[1], true]);
    writer.run('commit');
    assert.deepEqual([seen(), reader.isOwn], [[1, 2], true]);
  });

  test('changes nothing, by whatever statement, before and after it has its own connection', () => {
    const changes = [
      'insert into t values (9)',
      'insert into t values (9) returning x',
      'with n(x) as (select 9) insert into t select x from n returning x',
      '/* select */ delete from t',
      ' \n update t set x = 9 returning x',
      'replace into t values (9)',
      'pragma user_version = 9',
      'vacuum',
      'drop table t',
    ];
    for (const sql of changes) {
      reader.close();
      assert.throws(() => reader.all(sql), TenantUnavailable, sql);
      assert.throws(() => reader.all(sql), TenantUnavailable, `${sql}, again`);
    }
    assert.throws(() => reader.run(), ReaderCannotWrite);
    reader.close();
    assert.deepEqual([seen(), reader.isOwn], [[1], false]);
    assert.deepEqual(writer.all('pragma user_version'), [[0]]);
  });

  test('refuses a second statement behind one that only reads', () => {
    assert.throws(() => reader.all('select 1; delete from t'), /one statement/i);
    assert.deepEqual([seen(), reader.isOwn], [[1], false]);
  });
});

describe('a tenant whose reader has no connection yet', () => {
  let folder: string;
  let engine: Engine;
  let tenant: TenantDatabase;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'reeve-reader-'));
    engine = openSqliteEngine({ folder });
    tenant = await engine.create('here');
    await tenant.write(async (transaction) => void (await transaction.run('create table t (x)')));
  });

  afterEach(async () => {
    await engine.close();
    rmSync(folder, { recursive: true });
  });

  const rows = () => tenant.reader.all('select x from t');

  test('takes a write as the first thing, and a read in the midst of it sees what was there before', async () => {
    await tenant.close();
    tenant = await engine.open('here');
    const within = await tenant.write(async (transaction) => {
      await transaction.run('insert into t values (1)');
      return rows();
    });
    assert.deepEqual([within, await rows()], [[], [[1]]]);
  });

  test('reads nothing of a file that took the place of its own', async () => {
    const file = join(folder, 'here.sqlite');
    const work = tenant.write(async () => {
      copyFileSync(file, `${file}.other`);
      renameSync(`${file}.other`, file);
      return rows();
    });
    await assert.rejects(work, (error) => error instanceof TenantUnavailable && /replaced/.test(error.message));
  });
});
