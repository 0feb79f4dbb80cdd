import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anAdjustment, aPick, aStockedItem, changed, inOneWorld } from '@reeve/testkit';

inOneWorld('a product of which pieces are picked', (world) => {
  it('keeps its item and as many pieces, until they are put back', async () => {
    const [stock, other] = [await aStockedItem(world()), await aStockedItem(world())];
    await anAdjustment(world(), stock, 9);
    const { product, pick } = await aPick(world(), stock, 3);
    const refused = async (path: string, value: unknown) => {
      const reply = await world().patch(product, [{ op: 'replace', path, value }]);
      assert.deepEqual([reply.status, /3 pieces are picked/.test(reply.text)], [400, true], reply.text);
    };
    await refused('quantity', 2);
    await refused('catalogItem', { id: other.item });
    await refused('quantityCancelled', 6);
    await refused('cancelledFlag', true);
    await changed(world(), product, { quantity: 4, quantityCancelled: 1 });
    const more = await world().patch(pick, [{ op: 'replace', path: 'pickedQuantity', value: 4 }]);
    assert.match(more.text, /The product has 3 pieces; pickedQuantity would be 4\./);
    await changed(world(), product, { quantity: 3, quantityCancelled: 0 });
    assert.equal((await world().delete(pick)).status, 204);
    await changed(world(), product, { quantity: 2, catalogItem: { id: other.item } });
    await changed(world(), product, { cancelledFlag: true });
  });
});
