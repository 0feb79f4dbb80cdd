import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { storeKey } from '@reeve/access';
import { seed, seedBase } from '@reeve/seed';
import { aWorld, keyHeaders, skipPostgres, type World, worldKeys } from '@reeve/testkit';
import type { TenantTemplate } from '../tenant/new-tenants.ts';
import type { Tenant } from '../tenant/tenant.ts';
import { packTenant } from '../transfer/pack-tenant.ts';
import { fillThroughAFile, inAFile } from './tenant-in-a-file.ts';

const worldStart = '2025-03-03T09:00:00Z';

const bytes = Uint8Array.from({ length: 300 }, (_, at) => at);
const plan = new Map<string, unknown>([
  ['recordtype', 'Company'],
  ['recordid', '1'],
  ['title', 'Plan'],
  ['file', { name: 'plan.bin', mediaType: 'text/plain', bytes }],
]);

const template: TenantTemplate = {
  name: '~in-a-file',
  fill: async ({ writer, database }) => {
    await seed(writer, worldStart, async (seeder) => {
      await seedBase(seeder, { now: worldStart });
      await seeder.act('POST /system/documents', {}, plan, { at: worldStart, by: 'zadmin' });
    });
    const owner = { memberId: 1, description: 'Key', now: worldStart };
    await database.write((change) => storeKey(change, worldKeys, owner));
  },
};

async function rowsOf(world: World, tenant: Tenant): Promise<string[]> {
  const packed = await packTenant(tenant, world.parts.transfer, 'nothing');
  return gunzipSync(packed).toString('utf8').trim().split('\n').slice(1);
}

describe('a tenant on PostgreSQL that is made in a file', { skip: skipPostgres }, () => {
  it('has every row and file of it, is found in by text, and goes on with its numbers', async () => {
    await using world = await aWorld({ engine: 'postgres' });
    const { tenants, transfer } = world.parts;
    let inFile: string[] = [];
    const made = await tenants.make('filed', async (tenant) =>
      fillThroughAFile(tenant, transfer, () => ({
        ...template,
        fill: async (source) => {
          await template.fill(source);
          inFile = await rowsOf(world, source);
        },
      })),
    );
    assert.ok(inFile.length > 1000);
    assert.deepEqual(await rowsOf(world, made), inFile);
    const headers = keyHeaders('filed', worldKeys);
    const call = (path: string) => world.get(path, headers);
    const [board] = (await call('/service/boards?orderBy=id desc&pageSize=1')).json as { id: number; name: string }[];
    const found = await call(`/service/boards/count?conditions=name contains "${board?.name.slice(1)}"`);
    assert.deepEqual(found.json, { count: 1 });
    const [document] = (await call('/system/documents?recordType=Company&recordId=1')).json as { id: number }[];
    const file = await fetch(`${world.base}/system/documents/${document?.id}/download`, { headers });
    assert.deepEqual(new Uint8Array(await file.arrayBuffer()), bytes);
    const next = { name: 'Next', location: { id: 1 }, department: { id: 1 } };
    const reply = await world.post('/service/boards', next, headers);
    assert.equal((reply.json as { id: number }).id, (board?.id ?? 0) + 1);
  });

  it('is not there where it cannot be made', async () => {
    await using world = await aWorld({ engine: 'postgres' });
    const { tenants, transfer } = world.parts;
    const fails = async () => {
      throw new Error('no such data');
    };
    const making = tenants.make('filed', (tenant) =>
      fillThroughAFile(tenant, transfer, () => ({ ...template, fill: fails })),
    );
    await assert.rejects(making, /no such data/);
    assert.equal(await tenants.find('filed'), null);
  });
});

it('what is made in a file is gone with the work', async () => {
  const name = await inAFile({ now: () => Date.parse(worldStart) }, async ({ tenants, engine }) => {
    await tenants.makeReady(template);
    assert.ok(await engine.exists(template.name));
    return template.name;
  });
  await inAFile({ now: () => Date.parse(worldStart) }, async ({ engine }) => assert.ok(!(await engine.exists(name))));
});
