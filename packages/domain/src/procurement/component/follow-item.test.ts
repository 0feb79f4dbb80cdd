import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aBundle, aSoldPhone, changed, inOneWorld, makeRecord, shown } from '@reeve/testkit';

inOneWorld('a bundle within a bundle', (world) => {
  const amounts = async (path: string) => {
    const found = await shown(world(), path);
    return ['price', 'cost', 'calculatedPrice', 'calculatedCost'].map((key) => found[key]);
  };
  const calculated = { calculatedPriceFlag: true, calculatedCostFlag: true };

  it('sells for what its parts do, on every level, whichever of them changes', async () => {
    const inner = await aBundle(world(), calculated);
    const outer = await aBundle(world(), calculated);
    const fixed = await aBundle(world());
    const into = { catalogItem: { id: inner.id }, quantity: 3 };
    await makeRecord(world(), `${outer.path}/components`, into);
    const held = `${fixed.path}/components/${await makeRecord(world(), `${fixed.path}/components`, { ...into, price: 400 })}`;
    assert.deepEqual(await amounts(outer.path), [1640, 896, 1640, 896]);
    await changed(world(), inner.parts[1] ?? '', { price: 12.25, cost: 5 });
    assert.deepEqual(await amounts(inner.path), [412.25, 225, 412.25, 225]);
    assert.deepEqual(await amounts(outer.path), [1646.75, 899, 1646.75, 899]);
    const kept = await shown(world(), held);
    assert.deepEqual([kept['price'], kept['cost']], [400, 225], 'a price of its own stays, its cost follows');
    assert.equal((await world().delete(inner.parts[1] ?? '')).status, 204);
    assert.deepEqual(await amounts(outer.path), [1610, 884, 1610, 884]);
  });

  it('is sold as one part, and cancelled with the whole', async () => {
    const inner = await aBundle(world(), calculated);
    const outer = await aBundle(world(), calculated);
    await makeRecord(world(), `${outer.path}/components`, { catalogItem: { id: inner.id }, quantity: 2 });
    const path = await aSoldPhone(world(), { catalogItem: { id: outer.id }, quantity: 4 });
    const parts = await shown<Record<string, unknown>[]>(world(), `${path}/components`);
    assert.deepEqual(
      parts.map(({ quantity, price, cost }) => [quantity, price, cost]),
      [
        [2, 200, 110],
        [1, 10, 4],
        [2, 410, 224],
      ],
    );
    const sums = async () => {
      const found = await shown(world(), path);
      return ['price', 'extPrice', 'extCost', 'margin'].map((key) => found[key]);
    };
    assert.deepEqual(await sums(), [1230, 4920, 2688, 558]);
    await changed(world(), inner.path, { calculatedPriceFlag: false, price: 1 });
    assert.deepEqual(await sums(), [1230, 4920, 2688, 558], 'what was sold stays as it was sold');
    await changed(world(), path, { quantityCancelled: 1 });
    assert.deepEqual(await sums(), [1230, 3690, 2016, 558]);
    await changed(world(), path, { cancelledFlag: true });
    assert.deepEqual(await sums(), [1230, 0, 0, 558]);
  });
});
