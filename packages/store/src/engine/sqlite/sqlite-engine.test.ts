import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import type { Engine } from '../engine.ts';
import { FolderInUse } from './folder-lock.ts';
import { ReaderThread, ReaderThreadLost } from './reader-thread.ts';
import { defaultSqliteSettings, SqliteConnection } from './sqlite-connection.ts';
import { openSqliteEngine } from './sqlite-engine.ts';

const settings = defaultSqliteSettings;
const numbers = (count: number) =>
  `with recursive n(x) as (select 1 union all select x + 1 from n where x < ${count}) select `;

describe('the sqlite engine, beyond what both do', () => {
  let folder: string;
  let engine: Engine;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'reeve-sqlite-'));
    engine = openSqliteEngine({ folder });
  });

  afterEach(async () => {
    await engine.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('lets one serve a folder, and others look into it', async () => {
    const refused = (error: unknown) => error instanceof FolderInUse && error.pid === process.pid;
    assert.throws(() => openSqliteEngine({ folder }), refused);
    await engine.create('here');
    const looking = openSqliteEngine({ folder, lock: false });
    assert.deepEqual(await looking.tenants(), ['here']);
    await looking.close();
    assert.throws(() => openSqliteEngine({ folder }), refused, 'looking did not take the lock away');
    await engine.close();
    const next = openSqliteEngine({ folder });
    await next.close();
  });

  test('refuses a folder that another process serves, and takes it when that process is dead', async () => {
    await engine.close();
    const module = JSON.stringify(new URL('./sqlite-engine.ts', import.meta.url).href);
    const child = (then: string) =>
      spawnSync(
        process.execPath,
        [
          '--input-type=module',
          '-e',
          `const { openSqliteEngine } = await import(${module});
           try { openSqliteEngine({ folder: ${JSON.stringify(folder)} }); ${then} } catch (error) { console.log(error.constructor.name, error.pid) }`,
        ],
        { encoding: 'utf8' },
      );
    assert.equal(child(`process.kill(process.pid, 'SIGKILL')`).signal, 'SIGKILL');
    engine = openSqliteEngine({ folder });
    assert.equal(child(`console.log('served')`).stdout.trim(), `FolderInUse ${process.pid}`);
  });

  test('keeps every committed row of a killed process, in a copy and under a new name', async () => {
    const module = JSON.stringify(new URL('./sqlite-engine.ts', import.meta.url).href);
    const script = `const { openSqliteEngine } = await import(${module});
      const tenant = await openSqliteEngine({ folder: ${JSON.stringify(folder)}, lock: false }).create('killed');
      await tenant.write(async (transaction) => { transaction.run('create table t (x)'); transaction.run('insert into t values (1)'); });
      process.kill(process.pid, 'SIGKILL');`;
    spawnSync(process.execPath, ['--input-type=module', '-e', script]);
    assert.ok(readdirSync(folder).includes('killed.sqlite-wal'), 'the row is in the log only');
    await engine.copy('killed', 'copied');
    assert.deepEqual(await (await engine.open('copied')).reader.all('select x from t'), [[1]]);
    assert.deepEqual(await (await engine.open('killed')).reader.all('select x from t'), [[1]]);
    await engine.rename('killed', 'renamed');
    assert.deepEqual(await (await engine.open('renamed')).reader.all('select x from t'), [[1]]);
    await engine.drop('renamed');
    await engine.drop('copied');
    assert.deepEqual(
      readdirSync(folder).filter((name) => !name.startsWith('reeve.lock')),
      [],
    );
  });

  test('runs writes one after another, in the order in which they were asked for', async () => {
    const tenant = await engine.create('t');
    const seen: string[] = [];
    const write = (name: string, fails = false) =>
      tenant.write(async () => {
        seen.push(`${name} begins`);
        await new Promise(setImmediate);
        seen.push(`${name} ends`);
        if (fails) throw new Error(name);
      });
    const results = await Promise.allSettled([write('a'), write('b', true), write('c')]);
    assert.deepEqual(
      results.map(({ status }) => status),
      ['fulfilled', 'rejected', 'fulfilled'],
    );
    assert.deepEqual(seen, ['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  });

  test('binds whole numbers as integers', async () => {
    const tenant = await engine.create('t');
    const [row] = await tenant.reader.all('select typeof(?), typeof(?), typeof(?), 7 / ?', [5, 0.5, true, 2]);
    assert.deepEqual(row, ['integer', 'real', 'integer', 3]);
  });

  test('stores durably, with a write-ahead log and foreign keys, in files that any SQLite reads', async () => {
    const tenant = await engine.create('t');
    const pragma = (name: string) =>
      tenant.write(async (transaction) => (await transaction.all(`pragma ${name}`))[0]?.[0]);
    assert.equal(await pragma('journal_mode'), 'wal');
    assert.equal(await pragma('synchronous'), 2);
    assert.equal(await pragma('foreign_keys'), 1);
  });

  test('says what is wrong with a file that is no database', async () => {
    writeFileSync(join(folder, 'broken.sqlite'), 'x'.repeat(5_000));
    await assert.rejects(engine.open('broken'), /not a database/);
    await assert.rejects(engine.open('broken'), /not a database/, 'again, for the failure is not kept');
  });

  test('keeps the event loop going during a background read', async () => {
    const tenant = await engine.create('t');
    let ended = false;
    const long = (async () => tenant.background.all(`${numbers(2_000_000)} count(*), sum(x % 7) from n`))();
    const counted = long.then((rows) => {
      ended = true;
      return rows;
    });
    let ticks = 0;
    while (!ended) {
      await new Promise(setImmediate);
      ticks++;
      assert.deepEqual(await tenant.reader.all('select 1'), [[1]]);
    }
    assert.equal((await counted)[0]?.[0], 2_000_000);
    assert.ok(ticks > 10, `${ticks} ticks`);
  });

  test('passes on the errors of a background read', async () => {
    const tenant = await engine.create('t');
    await assert.rejects(
      async () => tenant.background.all('select x from nowhere'),
      (error: unknown) => {
        assert.ok(error instanceof Error && 'errcode' in error);
        assert.match(error.message, /no such table: nowhere/);
        return true;
      },
    );
    await assert.rejects(async () => tenant.background.all('create table x (y)'), /readonly/);
  });

  test('replaces a reader thread that was lost', async () => {
    const tenant = await engine.create('t');
    await tenant.close();
    const file = join(folder, 't.sqlite');
    const thread = new ReaderThread(settings, { heapMegabytes: 16 });
    const tooMuch = thread.read(file, `${numbers(200_000)} x || hex(zeroblob(500)) from n`, []);
    await assert.rejects(tooMuch, ReaderThreadLost);
    assert.deepEqual(await thread.read(file, 'select 1', []), [[1]]);
    const cut = thread.read(file, `${numbers(300_000)} count(*) from n`, []);
    const lost = assert.rejects(cut, ReaderThreadLost);
    await thread.close();
    await lost;
  });

  test('keeps no more statements prepared than it may', () => {
    const connection = SqliteConnection.open(join(folder, 'x.sqlite'), { ...settings, statements: 3 }, 'writer');
    for (let n = 0; n < 10; n++) assert.deepEqual(connection.all(`select ${n % 5}`), [[n % 5]]);
    assert.ok(connection.prepared >= 1 && connection.prepared <= 3, String(connection.prepared));
    connection.close();
  });
});
