import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anOrderLine, aPurchaseOrder, aTaxCode, changed, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('the tax of a purchase order', (world) => {
  it('follows its tax code', async () => {
    const rate = { levelOneRate: 0.1, levelOneRateType: 'Percent', levelOneProductsFlag: true };
    const taxCode = { id: await aTaxCode(world(), { identifier: 'TENTH', ...rate }) };
    const path = await aPurchaseOrder(world());
    await anOrderLine(world(), path);
    const tax = async (fields: object) => {
      await changed(world(), path, { ...fields });
      return (await shown(world(), path))['salesTax'];
    };
    assert.equal(await tax({ taxCode }), 0);
    assert.equal(await tax({ taxPoFlag: true }), 55);
    assert.equal((await shown(world(), path))['total'], 605);
    assert.equal(await tax({ taxCode: null }), 0);
  });
});
