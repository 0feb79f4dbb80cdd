import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aPurchaseOrder, aTaxCode, aVendor, changed, firstId, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('a new purchase order', (world) => {
  it("is taxed as the settings say, by its vendor's tax code", async () => {
    const taxCode = { id: await aTaxCode(world(), { identifier: 'VENDOR' }) };
    const vendorCompany = { id: await aVendor(world(), { taxCode }) };
    const taxation = async (fields: object) => {
      const order = await shown(world(), await aPurchaseOrder(world(), { vendorCompany, ...fields }));
      return [order['taxPoFlag'], order['taxFreightFlag'], (order['taxCode'] as { id: number } | undefined)?.id];
    };
    assert.deepEqual(await taxation({}), [false, false, undefined]);
    const settings = `/procurement/settings/${await firstId(world(), '/procurement/settings')}`;
    await changed(world(), settings, { taxPurchaseOrderFlag: true, taxFreightFlag: true, useVendorTaxCodeFlag: true });
    assert.deepEqual(await taxation({}), [true, true, taxCode.id]);
    assert.deepEqual(await taxation({ taxPoFlag: false }), [false, true, taxCode.id]);
  });

  it("is in its vendor's currency", async () => {
    const vendor = await aVendor(world());
    const { currency } = await shown(world(), `/company/companies/${vendor}`);
    const order = await aPurchaseOrder(world(), { vendorCompany: { id: vendor } });
    assert.deepEqual((await shown(world(), order))['currency'], currency);
  });
});
