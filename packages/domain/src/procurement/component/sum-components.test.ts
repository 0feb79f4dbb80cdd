import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aBundle, changed, inOlderVersion, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('the calculated price of a bundle', (world) => {
  it('is that of its components', async () => {
    const { path, parts } = await aBundle(world());
    const sums = async () => {
      const { calculatedPrice, calculatedCost } = await shown(world(), path);
      return [calculatedPrice, calculatedCost];
    };
    assert.deepEqual(await sums(), [410, 224]);
    await changed(inOlderVersion(world()), parts[1] ?? '', { quantity: 3, price: 0.1, cost: 0.2 });
    assert.deepEqual(await sums(), [400.3, 220.6]);
    assert.equal((await changed(world(), path, { calculatedPrice: 1 }))['calculatedPrice'], 400.3);
  });
});
