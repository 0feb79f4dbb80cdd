import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anAdjustment, aPick, aStockedItem, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('serial numbers that are picked', (world) => {
  it('are named by their ids, and must be on hand', async () => {
    const stock = await aStockedItem(world());
    await anAdjustment(world(), stock, 3, { serialNumber: 'X1,X2,X3' });
    const own = `/procurement/onhandserialnumbers?conditions=catalogItem/id=${stock.item}&orderBy=serial`;
    const there = await shown<{ id: number }[]>(world(), own);
    const serialNumberIds = there.slice(0, 2).map(({ id }) => id);
    const { pick, product } = await aPick(world(), stock, 2, { serialNumberIds });
    assert.equal((await shown(world(), pick))['serialNumber'], 'X1, X2');
    assert.deepEqual(
      (await shown<{ serial: string }[]>(world(), own)).map(({ serial }) => serial),
      ['X3'],
    );
    const { text } = await world().post(`${product}/pickingShippingDetails`, {
      ...{ pickedQuantity: 1, warehouse: stock.warehouse, warehouseBin: stock.warehouseBin, serialNumber: 'X9' },
    });
    assert.match(text, /Serial number X9 is not on hand/);
  });
});
