import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aCompany,
  aPurchaseOrder,
  aVendor,
  changed,
  inOlderVersion,
  inOneWorld,
  refusals,
  shown,
} from '@reeve/testkit';

inOneWorld('the vendor of a purchase order', (world) => {
  it('is a company that is one', async () => {
    const order = await aPurchaseOrder(world());
    const client = { id: await aCompany(world(), 'Client') };
    for (const caller of [world(), inOlderVersion(world())]) {
      const { id: _, poNumber: __, ...body } = await shown(caller, order);
      const refused = await refusals(caller, '/procurement/purchaseorders', {
        ...body,
        vendorCompany: client,
        vendorSite: null,
      });
      assert.equal(refused['vendorCompany/id'], `Company ${client.id} is no vendor.`);
      const { status } = await caller.patch(order, [{ op: 'replace', path: 'vendorCompany', value: client }]);
      assert.equal(status, 400);
    }
    await changed(world(), order, { vendorCompany: { id: await aVendor(world()) } });
  });
});
