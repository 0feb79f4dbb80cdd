import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aBundle, changed, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('a catalog item whose price is calculated', (world) => {
  it('sells for what its components do', async () => {
    const { path, parts } = await aBundle(world(), { price: 1, calculatedPriceFlag: true, calculatedCostFlag: true });
    const amounts = async () => {
      const { price, cost } = await shown(world(), path);
      return [price, cost];
    };
    assert.deepEqual(await amounts(), [410, 224]);
    await changed(world(), parts[1] ?? '', { price: 20 });
    assert.deepEqual(await amounts(), [420, 224]);
    assert.equal((await changed(world(), path, { price: 99 }))['price'], 420);
    assert.equal((await changed(world(), path, { calculatedPriceFlag: false, price: 99 }))['price'], 99);
  });
});
