import assert from 'node:assert/strict';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, test } from 'node:test';
import type { Engine, TenantDatabase } from '../engine.ts';
import { DatabaseUnavailable, TenantUnavailable } from '../errors.ts';
import { openSqliteEngine } from './sqlite-engine.ts';

const insert = (database: TenantDatabase) =>
  database.write(async (transaction) => void (await transaction.run('insert into t values (1)')));

describe('a SQLite engine on a machine that misbehaves', () => {
  let data: string;
  let folder: string;
  let engine: Engine;
  let waits: number[];

  beforeEach(() => {
    data = mkdtempSync(join(tmpdir(), 'reeve-foul-'));
    folder = join(data, 'tenants');
    waits = [];
    engine = openSqliteEngine({
      folder,
      settings: { blockMilliseconds: 1 },
      wait: async (milliseconds) => void waits.push(milliseconds),
    });
  });

  afterEach(async () => {
    await engine.close();
    rmSync(data, { recursive: true, force: true });
  });

  async function aTenant(name = 'here'): Promise<TenantDatabase> {
    const tenant = await engine.create(name);
    await tenant.write(async (transaction) => void (await transaction.run('create table t (x)')));
    return tenant;
  }

  test('refuses writes when its folder was deleted, before anybody is told that they are kept', async () => {
    const tenant = await aTenant();
    await engine.check();
    rmSync(data, { recursive: true });
    await assert.rejects(insert(tenant), TenantUnavailable);
    const group = await Promise.allSettled([insert(tenant), insert(tenant), insert(tenant)]);
    assert.deepEqual(
      group.map(({ status }) => status),
      ['rejected', 'rejected', 'rejected'],
    );
    const gone = (error: unknown) =>
      error instanceof DatabaseUnavailable && !(error instanceof TenantUnavailable) && /was deleted/.test(error.reason);
    await assert.rejects(engine.check(), gone);
    await assert.rejects(engine.tenants(), gone);
    await assert.rejects(engine.open('other'), gone, 'and not that there is none');
    await assert.rejects(engine.create('other'), gone);
    await assert.rejects(engine.copy('here', 'other'), gone);
  });

  test('refuses writes when its folder was put in another place, and what is at its own is another', async () => {
    const tenant = await aTenant();
    renameSync(data, `${data}-moved`);
    mkdirSync(data);
    cpSync(`${data}-moved`, data, { recursive: true });
    const before = await tenant.reader.all('select count(*) from t');
    await assert.rejects(insert(tenant), /deleted or replaced/);
    assert.deepEqual(await tenant.reader.all('select count(*) from t'), before, 'what is refused is written nowhere');
    rmSync(`${data}-moved`, { recursive: true });
  });

  test('refuses writes to one file that was replaced, and names it; the others go on', async () => {
    const [tenant, other] = [await aTenant(), await aTenant('other')];
    rmSync(join(folder, 'here.sqlite'));
    await assert.rejects(insert(tenant), /here\.sqlite/);
    await insert(other);
    await assert.rejects(engine.check(), TenantUnavailable);
  });

  test('takes no empty file for a tenant, and names it', async () => {
    writeFileSync(join(folder, 'demo.sqlite'), '');
    const named = (error: unknown) =>
      error instanceof TenantUnavailable && /empty \(.*demo\.sqlite\)/.test(error.message);
    await assert.rejects(engine.open('demo'), named);
    await assert.rejects(engine.copy('demo', 'other'), named);
  });

  test('names a file that is damaged or no database, wherever that is found out', async () => {
    writeFileSync(join(folder, 'broken.sqlite'), 'x'.repeat(5000));
    await assert.rejects(engine.open('broken'), /broken\.sqlite.*not a database/);
    const tenant = await aTenant();
    await tenant.close();
    const text = 'SQLite format 3\0'.padEnd(4096 * 3, 'x');
    writeFileSync(join(folder, 'here.sqlite'), text);
    await assert.rejects(
      async () => (await engine.open('here')).reader.all('select * from t'),
      (error: unknown) => error instanceof TenantUnavailable && /here\.sqlite/.test(error.message),
    );
  });

  test('waits for a lock of another program without standing still, and refuses what waited too long', async () => {
    const tenant = await aTenant();
    const foreign = new DatabaseSync(join(folder, 'here.sqlite'));
    foreign.exec('begin immediate');
    const refused = await Promise.allSettled([insert(tenant), insert(tenant)]);
    for (const each of refused)
      assert.match(String(each.status === 'rejected' && each.reason), /locked by another program/);
    assert.equal(
      waits.reduce((sum, wait) => sum + wait, 0),
      5000,
    );
    assert.deepEqual(await tenant.reader.all('select count(*) from t'), [[0]], 'reads go on');
    foreign.exec('rollback');
    foreign.close();
    await insert(tenant);
  });

  test('writes as soon as the lock is gone', async () => {
    await engine.close();
    const foreign = new DatabaseSync(':memory:');
    let blocker = foreign;
    const wait = async () => {
      if (blocker !== foreign) blocker.exec('rollback');
    };
    engine = openSqliteEngine({ folder, settings: { blockMilliseconds: 1 }, wait });
    const tenant = await aTenant('later');
    blocker = new DatabaseSync(join(folder, 'later.sqlite'));
    blocker.exec('begin immediate');
    await insert(tenant);
    assert.deepEqual(await tenant.reader.all('select count(*) from t'), [[1]]);
    blocker.close();
    foreign.close();
  });

  test('keeps everything readable by its owner alone, also what an earlier one made', async () => {
    await engine.close();
    chmodSync(folder, 0o755);
    engine = openSqliteEngine({ folder });
    const tenant = await aTenant();
    await engine.copy('here', 'copied');
    await tenant.close();
    chmodSync(join(folder, 'here.sqlite'), 0o644);
    await insert(await engine.open('here'));
    const modes = readdirSync(folder).map((name) => [name, (statSync(join(folder, name)).mode & 0o777).toString(8)]);
    assert.deepEqual(
      modes.filter(([, mode]) => mode !== '600'),
      [],
    );
    assert.ok(modes.some(([name]) => name === 'here.sqlite-wal') && modes.some(([name]) => name === 'copied.sqlite'));
    assert.equal(statSync(folder).mode & 0o777, 0o700);
    assert.equal(statSync(data).mode & 0o777, 0o700);
  });
});
