import assert from 'node:assert/strict';
import { it } from 'node:test';
import { onEachEngine } from '../../../testkit/src/on-each-engine.ts';
import { aWorld, keyHeaders, type World } from '../../../testkit/src/world.ts';
import { aDocument, filesOf, formOf, sendForm } from './sent-forms.ts';

function steer(world: World, method: string, path: string, body: object = {}) {
  return world.send(method, `//_reeve/tenants/${path}`, { headers: { authorization: '' }, body: JSON.stringify(body) });
}

onEachEngine('documents of a company that is copied', (engine) => {
  it('are in its fork, whatever becomes of them at their source, and go with the fork', async () => {
    await using world = await aWorld({ engine, furtherTenants: true });
    const id = await aDocument(world, 'shared');
    const keys = (await steer(world, 'POST', 'acme/fork', { company: 'twig' })).json;
    const headers = keyHeaders('twig', keys as { publicKey: string; privateKey: string });
    assert.equal((await world.delete(`/system/documents/${id}`)).status, 204);
    await world.tenant.files.sweep();
    assert.deepEqual(await filesOf(world), []);
    assert.equal((await world.get(`/system/documents/${id}/download`, headers)).text, 'shared');
    assert.equal((await steer(world, 'DELETE', 'twig')).status, 200);
    assert.deepEqual(await filesOf(world, 'twig'), []);
  });

  it('come back with a snapshot, and are gone with a reset', async () => {
    await using world = await aWorld({ engine, furtherTenants: true });
    const id = await aDocument(world, 'kept');
    assert.equal((await steer(world, 'POST', 'acme/snapshots', { name: 'one' })).status, 201);
    assert.equal((await sendForm(world, formOf(['file', 'changed', 'b.txt']), `/${id}`)).status, 200);
    await aDocument(world, 'added');
    for (let round = 0; round < (engine === 'sqlite' ? 2 : 1); round++) {
      assert.equal((await steer(world, 'POST', 'acme/restore', { snapshot: 'one' })).status, 200);
      assert.equal((await world.get(`/system/documents/${id}/download`)).text, 'kept');
      assert.equal((await filesOf(world)).length, 1);
    }
    const reset = (await steer(world, 'POST', 'acme/reset')).json as { publicKey: string; privateKey: string };
    assert.equal((await world.get(`/system/documents/${id}`, keyHeaders('acme', reset))).status, 404);
    assert.deepEqual(await filesOf(world), []);
  });
});
