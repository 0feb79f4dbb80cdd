import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aSoldPhone, changed, inOlderVersion, inOneWorld, shown } from '../../../../testkit/src/index.ts';

inOneWorld('the amounts of a product', (world) => {
  it('follow from pieces, price, cost and discount, and no body', async () => {
    for (const [caller, more] of [
      [world(), { extPrice: 1, margin: 1 }],
      [inOlderVersion(world()), {}],
    ] as const) {
      const path = await aSoldPhone(caller, { quantity: 2, ...more });
      const amounts = async () => {
        const { extPrice, extCost, margin } = await shown(world(), path);
        return [extPrice, extCost, margin];
      };
      assert.deepEqual(await amounts(), [400, 220, 90]);
      await changed(caller, path, { price: 19.99, quantity: 3, discount: 9.97, cost: 12.5 });
      assert.deepEqual(await amounts(), [50, 37.5, 7.49]);
    }
  });
});
