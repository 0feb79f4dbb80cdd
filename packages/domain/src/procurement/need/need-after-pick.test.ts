import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anAdjustment, aPick, aStockedItem, inOneWorld, shown } from '../../../../testkit/src/index.ts';

inOneWorld('what was picked for a product', (world) => {
  it('has not to be ordered, though it is on hand no longer', async () => {
    const stock = await aStockedItem(world());
    await anAdjustment(world(), stock, 2);
    const { product, pick } = await aPick(world(), stock, 2);
    const needed = async () => (await shown(world(), product))['needToOrderQuantity'];
    const all = Number((await shown(world(), product))['quantity']);
    assert.equal(await needed(), all - 2);
    assert.equal((await world().delete(pick)).status, 204);
    assert.equal(await needed(), all - 2);
  });
});
