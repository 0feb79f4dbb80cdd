import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anAdjustment, aPick, aStockedItem, inOneWorld, refusals } from '@reeve/testkit';

inOneWorld('the id of a serial number that is picked', (world) => {
  it('is that of one on hand', async () => {
    const stock = await aStockedItem(world());
    await anAdjustment(world(), stock, 3);
    const { product } = await aPick(world(), stock, 1);
    const { warehouse, warehouseBin } = stock;
    const body = { pickedQuantity: 1, warehouse, warehouseBin, serialNumberIds: [99999] };
    const refused = await refusals(world(), `${product}/pickingShippingDetails`, body);
    assert.match(refused['serialNumberIds'] ?? '', /Serial number 99999 is not on hand/);
  });
});
