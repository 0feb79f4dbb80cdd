import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCatalogItem, inOlderVersion, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('a catalog item with an identifier that is taken', (world) => {
  const identifierOf = async (id: number) => (await shown(world(), `/procurement/catalog/${id}`))['identifier'];

  it('is made as a copy, and so is one that is copied', async () => {
    for (const [caller, name] of [
      [world(), 'PHONE'],
      [inOlderVersion(world()), 'DESK'],
    ] as const) {
      const first = await aCatalogItem(caller, name);
      assert.equal(await identifierOf(first), name);
      assert.equal(await identifierOf(await aCatalogItem(caller, name.toLowerCase())), `${name.toLowerCase()}-Copy0`);
      assert.equal(await identifierOf(await aCatalogItem(caller, name)), `${name}-Copy1`);
      const reply = await world().post(`/procurement/catalog/${first}/copy`, '');
      assert.equal((reply.json as { identifier: string }).identifier, `${name}-Copy2`, reply.text);
    }
  });
});
