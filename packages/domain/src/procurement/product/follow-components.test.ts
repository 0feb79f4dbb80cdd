import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aBundle, aSoldPhone, changed, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('a product whose price is calculated', (world) => {
  it('sells for what its components do', async () => {
    const { id } = await aBundle(world(), { calculatedPriceFlag: true, calculatedCostFlag: true });
    const sold = await aSoldPhone(world(), { catalogItem: { id }, quantity: 2 });
    const amounts = async () => {
      const { price, cost, extPrice } = await shown(world(), sold);
      return [price, cost, extPrice];
    };
    assert.deepEqual(await amounts(), [410, 224, 820]);
    const [part] = await shown<{ id: number }[]>(world(), `${sold}/components`);
    await changed(world(), `${sold}/components/${part?.id}`, { price: 100 });
    assert.deepEqual(await amounts(), [210, 224, 420]);
    assert.equal((await changed(world(), sold, { calculatedPriceFlag: false, price: 99 }))['price'], 99);
  });
});
