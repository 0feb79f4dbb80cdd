import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { type Engine, openSqliteEngine, TenantExists } from '@reeve/store';
import { NewTenants, type TenantTemplate } from './new-tenants.ts';

describe('tenants of a template that is a file', () => {
  let folder: string;
  let engine: Engine;
  let making: NewTenants;
  let taken: string[];
  let template: TenantTemplate;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'reeve-new-'));
    engine = openSqliteEngine({ folder });
    const made = await engine.create('made');
    await made.write(async (transaction) => {
      await transaction.run('create table t (x)');
      await transaction.run('insert into t values (7)');
    });
    await made.close();
    const packed = join(folder, 'made.sqlite');
    taken = [];
    const unfilled = () => assert.fail('What there is a file of is not filled.');
    template = {
      name: '~demo-1',
      fill: unfilled,
      prebuilt: {
        take: async (files, name, tenants) => {
          taken.push(`${name} as ${tenants.join(' and ')}`);
          for (const tenant of tenants) await files.fill(tenant, async (file) => copyFileSync(packed, file));
          return true;
        },
        keep: unfilled,
      },
    };
    making = new NewTenants({ engine, fresh: template, prepare: unfilled });
  });

  afterEach(async () => {
    await engine.close();
    rmSync(folder, { recursive: true });
  });

  const rows = async (tenant: string) => (await engine.open(tenant)).reader.all('select x from t');

  test('are unpacked as they are, and the template not before it is gone back to', async () => {
    await making.create('demo', template);
    assert.deepEqual([taken, await engine.templates()], [['~demo-1 as demo'], []]);
    await making.copyTemplate('next', template);
    await making.create('third', template);
    assert.deepEqual([taken, await engine.templates()], [['~demo-1 as demo', '~demo-1 as ~demo-1'], ['~demo-1']]);
    for (const tenant of ['demo', 'next', 'third']) assert.deepEqual(await rows(tenant), [[7]]);
  });

  test('are unpacked once more for who goes back once, and kept for who does so again', async () => {
    await making.create('demo', template);
    await making.createAgain('first', template);
    assert.deepEqual([taken, await engine.templates()], [['~demo-1 as demo', '~demo-1 as first'], []]);
    await making.createAgain('second', template);
    await making.createAgain('third', template);
    assert.deepEqual([taken.slice(2), await engine.templates()], [['~demo-1 as ~demo-1 and second'], ['~demo-1']]);
    for (const tenant of ['first', 'second', 'third']) assert.deepEqual(await rows(tenant), [[7]]);
  });

  test('are refused where there is one of that name, which stays', async () => {
    await making.create('demo', template);
    await (await engine.open('demo')).write(async (transaction) => transaction.run('insert into t values (8)'));
    await assert.rejects(making.create('demo', template), TenantExists);
    assert.deepEqual(await rows('demo'), [[7], [8]]);
  });

  test('are not there when their file cannot be unpacked', async () => {
    const broken = { ...template, prebuilt: { take: failing, keep: async () => {} } };
    await assert.rejects(making.create('demo', broken), /cut short/);
    assert.deepEqual([await engine.exists('demo'), await engine.tenants()], [false, ['made']]);
  });
});

const failing: NonNullable<TenantTemplate['prebuilt']>['take'] = async (files, _, [tenant = '']) => {
  await files.fill(tenant, async () => {
    throw new Error('The file was cut short.');
  });
  return true;
};
