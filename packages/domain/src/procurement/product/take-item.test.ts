import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aSoldPhone, inOlderVersion, inOneWorld, shown } from '../../../../testkit/src/index.ts';

inOneWorld('a product of a catalog item', (world) => {
  it('says what the item says', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const found = await shown<Record<string, unknown>>(world(), await aSoldPhone(caller, { quantity: 4 }));
      const { description, customerDescription, price, cost, taxableFlag, productClass, quantity } = found;
      assert.deepEqual([description, customerDescription, price, cost], ['A desk phone', 'Phone', 200, 110]);
      assert.deepEqual([taxableFlag, productClass, quantity], [true, 'NonInventory', 4]);
      assert.equal((found['unitOfMeasure'] as { name: string } | undefined)?.name, 'Each');
    }
  });

  it('overrides it, and is one piece where it does not say how many', async () => {
    const { description, price, quantity } = await shown(
      world(),
      await aSoldPhone(world(), { description: 'Mine', price: 0 }),
    );
    assert.deepEqual([description, price, quantity], ['Mine', 0, 1]);
  });
});
