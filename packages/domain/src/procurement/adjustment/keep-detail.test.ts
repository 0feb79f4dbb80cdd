import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anAdjustment, aStockedItem, changed, inOneWorld, onHand, shown } from '@reeve/testkit';

inOneWorld('a detail of an adjustment that is closed', (world) => {
  it('is not deleted, nor is the adjustment, until that is opened again', async () => {
    const stock = await aStockedItem(world());
    const path = await anAdjustment(world(), stock, 7);
    const [detail] = await shown<{ id: number }[]>(world(), `${path}/details`);
    for (const each of [`${path}/details/${detail?.id}`, path])
      assert.equal((await world().delete(each)).status, 400, each);
    assert.equal(await onHand(world(), stock), 7);
    await changed(world(), path, { closedFlag: false });
    assert.equal((await world().delete(path)).status, 204);
  });
});
