import assert from 'node:assert/strict';
import { it } from 'node:test';
import { control } from '../../access/test/access-world.ts';
import { onEachEngine } from '../../testkit/src/on-each-engine.ts';
import { aWorld, type World } from '../../testkit/src/world.ts';

type Fault = { readonly id: number; readonly company: string | null; readonly kind: string; readonly status: number };

async function faultsOf(world: World, company: string): Promise<readonly (string | null)[]> {
  return ((await control(world, 'GET', `/faults?company=${company}`)).json as Fault[]).map((fault) => fault.company);
}

onEachEngine('companies of tests that run side by side', (engine) => {
  it('are named by their source where nobody named them, take no clock from each other, and no faults', async () => {
    await using world = await aWorld({ engine });
    const fork = await control(world, 'POST', '/tenants/acme/fork', {});
    assert.equal((fork.json as { company: string }).company, 'acme-1');
    await control(world, 'POST', '/clock', { company: 'acme-1', set: '2030-01-01T00:00:00Z', run: 0 });
    assert.equal((await control(world, 'POST', '/tenants/acme/fork', { company: 'acme-1' })).status, 409);
    const { now } = (await control(world, 'GET', '/clock?company=acme-1')).json as { now: string };
    assert.equal(now, '2030-01-01T00:00:00.000Z');

    await control(world, 'POST', '/faults', { kind: 'slow', times: null });
    for (const company of ['acme', 'acme-1']) await control(world, 'POST', '/faults', { company, times: null });
    assert.deepEqual(await faultsOf(world, 'acme'), [null, 'acme']);
    assert.equal((await control(world, 'DELETE', '/faults?company=acme')).status, 200);
    assert.deepEqual(await faultsOf(world, 'acme'), [null]);
    assert.deepEqual(await faultsOf(world, 'acme-1'), [null, 'acme-1']);
    await control(world, 'DELETE', '/tenants/acme-1');
    assert.deepEqual(await faultsOf(world, 'acme-1'), [null], 'whoever takes the name next has none of them');
    assert.deepEqual((await control(world, 'DELETE', '/faults')).json, []);
  });

  it('are not recorded under a name that is misspelt, and no fault has a status that its kind does not answer', async () => {
    await using world = await aWorld({ engine });
    for (const path of ['/recorder/report', '/calls'])
      assert.equal((await control(world, 'GET', `${path}?company=acmee`)).status, 404, path);
    assert.equal((await control(world, 'POST', '/faults', { kind: 'cut', status: 503 })).status, 400);
    const kinds = ['status', 'gateway page', 'rate limit', 'cut'];
    for (const kind of kinds) await control(world, 'POST', '/faults', { kind });
    const armed = (await control(world, 'GET', '/faults')).json as Fault[];
    assert.deepEqual(
      armed.map(({ status }) => status),
      [500, 502, 429, null],
    );
  });
});
