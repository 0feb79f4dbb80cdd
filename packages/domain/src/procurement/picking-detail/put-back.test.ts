import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anAdjustment, aPick, aStockedItem, inOneWorld, onHand, shown } from '@reeve/testkit';

inOneWorld('pieces that are put back', (world) => {
  it('are on hand again, also when the product goes', async () => {
    const stock = await aStockedItem(world());
    await anAdjustment(world(), stock, 7, { serialNumber: 'S1,S2' });
    const one = await aPick(world(), stock, 2, { serialNumber: 'S1' });
    const serials = `/procurement/onhandserialnumbers/count?conditions=catalogItem/id=${stock.item}`;
    assert.deepEqual([await onHand(world(), stock), await shown(world(), serials)], [5, { count: 1 }]);
    assert.equal((await world().delete(one.pick)).status, 204);
    assert.deepEqual([await onHand(world(), stock), await shown(world(), serials)], [7, { count: 2 }]);
    const other = await aPick(world(), stock, 3);
    assert.equal((await world().delete(other.product)).status, 204);
    assert.equal(await onHand(world(), stock), 7);
  });
});
