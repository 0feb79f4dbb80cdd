import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anAdjustment, aStockedItem, changed, inOneWorld } from '@reeve/testkit';

inOneWorld('the class of an item with pieces on hand', (world) => {
  it('stays inventory until they are gone', async () => {
    const stock = await aStockedItem(world());
    await anAdjustment(world(), stock, 2);
    const path = `/procurement/catalog/${stock.item}`;
    const service = [{ op: 'replace', path: 'productClass', value: 'Service' }];
    const refused = await world().patch(path, service);
    assert.deepEqual([refused.status, /on hand/.test(refused.text)], [400, true], refused.text);
    await anAdjustment(world(), stock, -2);
    assert.equal((await changed(world(), path, { productClass: 'Service' }))['productClass'], 'Service');
  });
});
