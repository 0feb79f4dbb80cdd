import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anAdjustment, aStockedItem, changed, inOlderVersion, inOneWorld, onHand } from '@reeve/testkit';

inOneWorld('an adjustment of stock', (world) => {
  it('moves pieces when it is closed, and back when it is opened', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const stock = await aStockedItem(world());
      const path = await anAdjustment(caller === world() ? world() : world(), stock, 7, { closedFlag: false });
      assert.equal(await onHand(world(), stock), 0);
      await changed(caller, path, { closedFlag: true });
      assert.equal(await onHand(world(), stock), 7);
      await changed(caller, path, { closedFlag: false });
      assert.equal(await onHand(world(), stock), 0);
    }
  });

  it('takes out no more than there is', async () => {
    const stock = await aStockedItem(world());
    await anAdjustment(world(), stock, 3);
    const path = await anAdjustment(world(), stock, -4, { closedFlag: false });
    const { status, text } = await world().patch(path, [{ op: 'replace', path: 'closedFlag', value: true }]);
    assert.deepEqual([status, /There are 3 items on hand of STOCK-/.test(text)], [400, true], text);
    await anAdjustment(world(), stock, -3);
    assert.equal(await onHand(world(), stock), 0);
  });

  it('moves nothing in a warehouse that is locked', async () => {
    const stock = await aStockedItem(world());
    const path = await anAdjustment(world(), stock, 3, { closedFlag: false });
    const warehouse = `/procurement/warehouses/${stock.warehouse.id}`;
    await changed(world(), warehouse, { lockedFlag: true });
    const { status, text } = await world().patch(path, [{ op: 'replace', path: 'closedFlag', value: true }]);
    assert.deepEqual([status, /is locked/.test(text)], [400, true], text);
    await changed(world(), warehouse, { lockedFlag: false });
    await changed(world(), path, { closedFlag: true });
  });
});
