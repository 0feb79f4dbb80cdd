import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aBundle, aSoldPhone, changed, inOlderVersion, inOneWorld, shown } from '@reeve/testkit';

interface Part {
  readonly quantity: number;
  readonly price: number;
  readonly cost: number;
}

inOneWorld('a product of a bundle', (world) => {
  const partsOf = async (path: string) =>
    (await shown<Part[]>(world(), `${path}/components`)).map(({ quantity, price, cost }) => [quantity, price, cost]);
  const both = [
    [2, 200, 110],
    [1, 10, 4],
  ];

  it('has the components of its item, as they are then', async () => {
    const { id, parts } = await aBundle(world());
    for (const caller of [world(), inOlderVersion(world())]) {
      const path = await aSoldPhone(caller, { catalogItem: { id } });
      assert.deepEqual(await partsOf(path), both);
      assert.equal((await shown(world(), path))['calculatedPrice'], 410);
    }
    const sold = await aSoldPhone(world(), { catalogItem: { id } });
    await changed(world(), parts[1] ?? '', { price: 12 });
    assert.deepEqual(await partsOf(sold), both);
  });

  it('may be told to have none, and other products to have them', async () => {
    const bundle = { id: (await aBundle(world())).id };
    const kit = { id: (await aBundle(world(), { productClass: 'NonInventory' })).id };
    assert.deepEqual(await partsOf(await aSoldPhone(world(), { catalogItem: bundle, addComponentsFlag: false })), []);
    assert.deepEqual(await partsOf(await aSoldPhone(world(), { catalogItem: kit })), []);
    assert.deepEqual(await partsOf(await aSoldPhone(world(), { catalogItem: kit, addComponentsFlag: true })), both);
  });
});
