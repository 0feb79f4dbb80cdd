import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aSoldPhone, aStockedItem, changed, inOneWorld, shown } from '../../../../testkit/src/index.ts';

inOneWorld('the mark of what has to be ordered', (world) => {
  it('is on a product while pieces are missing, whatever is sent', async () => {
    const { item } = await aStockedItem(world());
    const product = await aSoldPhone(world(), { catalogItem: { id: item }, needToPurchaseFlag: false });
    const marked = async () => (await shown(world(), product))['needToPurchaseFlag'];
    assert.equal(await marked(), true);
    await changed(world(), product, { quantityCancelled: 1 });
    assert.equal(await marked(), false);
  });
});
