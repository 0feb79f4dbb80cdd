import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aBundle, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('a component of a catalog item', (world) => {
  it('names the item, and goes with it', async () => {
    const { id, path, parts } = await aBundle(world());
    for (const part of parts)
      assert.equal((await shown<{ parentCatalogItem: { id: number } }>(world(), part)).parentCatalogItem.id, id);
    assert.equal((await world().delete(path)).status, 204);
    assert.equal((await world().get(parts[0] ?? '')).status, 404);
  });

  it('is not the item itself, nor one that the item is a part of', async () => {
    const [one, other] = [await aBundle(world()), await aBundle(world())];
    const into = (path: string, id: number) => world().post(`${path}/components`, { catalogItem: { id }, quantity: 1 });
    assert.equal((await into(one.path, one.id)).status, 400);
    assert.equal((await into(one.path, other.id)).status, 201);
    const { status, text } = await into(other.path, one.id);
    assert.deepEqual([status, /cannot lead back to/.test(text)], [400, true], text);
  });
});
