import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aBin, anAdjustment, aStockedItem, inOneWorld } from '@reeve/testkit';

inOneWorld('a bin with goods in it', (world) => {
  it('is made inactive only with a bin that takes them', async () => {
    const stock = await aStockedItem(world());
    await anAdjustment(world(), stock, 4);
    const inactive = { op: 'replace', path: 'inactiveFlag', value: true };
    const path = `/procurement/warehouseBins/${stock.warehouseBin.id}`;
    const { status, text } = await world().patch(path, [inactive]);
    assert.deepEqual([status, /transferBin must name a bin/.test(text)], [400, true], text);
    const empty = await aBin(world(), stock.warehouse.id);
    assert.equal((await world().patch(`/procurement/warehouseBins/${empty}`, [inactive])).status, 200);
  });
});
