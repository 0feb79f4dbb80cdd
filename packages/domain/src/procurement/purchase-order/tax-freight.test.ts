import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aPurchaseOrder, aTaxCode, changed, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('the tax on freight', (world) => {
  it('follows the tax code where freight is taxed, and is what was sent where it is not', async () => {
    const rate = { levelOneRate: 0.1, levelOneRateType: 'Percent', levelOneProductsFlag: true };
    const taxCode = { id: await aTaxCode(world(), { identifier: 'TENTH', ...rate }) };
    const path = await aPurchaseOrder(world(), { freightCost: 25, freightTaxTotal: 3, taxCode });
    assert.equal((await shown(world(), path))['total'], 28);
    await changed(world(), path, { taxFreightFlag: true });
    const { freightTaxTotal, total } = await shown(world(), path);
    assert.deepEqual([freightTaxTotal, total], [2.5, 27.5]);
    assert.equal((await changed(world(), path, { freightCost: 0 }))['freightTaxTotal'], 0);
  });
});
