import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCatalogItem, anOrderLine, aPurchaseOrder, inOlderVersion, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('a line of a purchase order', (world) => {
  it('costs what its item does, unless it is sent', async () => {
    const item = { id: await aCatalogItem(world(), 'CABLE', { cost: 3.5, vendorSku: 'V-CAB' }) };
    for (const caller of [world(), inOlderVersion(world())]) {
      const order = await aPurchaseOrder(caller);
      const said = async (fields: object) => {
        const { unitCost, vendorSku } = await shown(
          world(),
          await anOrderLine(caller, order, { product: item, ...fields }),
        );
        return [unitCost, vendorSku];
      };
      assert.deepEqual(await said({ unitCost: undefined }), [3.5, 'V-CAB']);
      assert.deepEqual(await said({ unitCost: 3, vendorSku: 'X' }), [3, 'X']);
    }
  });
});
