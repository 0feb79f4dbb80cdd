import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aBundle, aSoldPhone, idOf, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('a component of a product', (world) => {
  it('names the product, and goes with it', async () => {
    const path = await aSoldPhone(world(), { catalogItem: { id: (await aBundle(world())).id } });
    const parts = await shown<{ id: number; parentProductItem: { id: number } }[]>(world(), `${path}/components`);
    assert.deepEqual(
      parts.map(({ parentProductItem }) => parentProductItem.id),
      [idOf(path), idOf(path)],
    );
    assert.equal((await world().delete(path)).status, 204);
    assert.equal((await world().get(`${path}/components/${parts[0]?.id}`)).status, 404);
  });
});
