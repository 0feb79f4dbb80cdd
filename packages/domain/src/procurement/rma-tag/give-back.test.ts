import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anRmaTag, aStockedItem, inOneWorld, onHand } from '@reeve/testkit';

inOneWorld('an RMA tag that is deleted', (world) => {
  it('leaves nothing on hand', async () => {
    const stock = await aStockedItem(world());
    const path = await anRmaTag(world(), stock.item, { status: { name: 'Closed' } });
    assert.equal(await onHand(world(), stock), 1);
    assert.equal((await world().delete(path)).status, 204);
    assert.equal(await onHand(world(), stock), 0);
  });
});
