import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anAdjustment, aPick, aStockedItem, changed, inOlderVersion, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('the serial numbers of a product', (world) => {
  it('are those that were picked for it, until they are put back', async () => {
    const stock = await aStockedItem(world());
    await anAdjustment(world(), stock, 4, { serialNumber: 'Y1,Y2,Y3,Y4' });
    const { pick, product } = await aPick(inOlderVersion(world()), stock, 2, { serialNumber: 'Y1, Y3' });
    const serialsOf = async () => (await shown(world(), product))['serialNumbers'] ?? [];
    assert.deepEqual(await serialsOf(), ['Y1', 'Y3']);
    await changed(world(), pick, { pickedQuantity: 1, shippedQuantity: 0, serialNumber: 'Y3' });
    assert.deepEqual(await serialsOf(), ['Y3']);
    assert.equal((await world().put(product, await shown(world(), product))).status, 200);
    assert.deepEqual(await serialsOf(), ['Y3']);
    assert.equal((await world().delete(pick)).status, 204);
    assert.deepEqual(await serialsOf(), []);
  });

  it('stay what a caller says where none are picked', async () => {
    const stock = await aStockedItem(world());
    await anAdjustment(world(), stock, 2);
    const { product } = await aPick(world(), stock, 1);
    await changed(world(), product, { serialNumbers: ['Z9'] });
    assert.deepEqual((await shown(world(), product))['serialNumbers'], ['Z9']);
  });
});
