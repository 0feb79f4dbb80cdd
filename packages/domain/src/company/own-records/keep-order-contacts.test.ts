import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCompany, aContact, aPurchaseOrder, changed, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('the contacts of a purchase order', (world) => {
  it('are with its vendor and its customer', async () => {
    const path = await aPurchaseOrder(world());
    const { vendorCompany } = await shown<{ vendorCompany: { id: number } }>(world(), path);
    const customerCompany = { id: await aCompany(world(), 'Ordered for') };
    const foreign = { id: await aContact(world(), { company: { id: await aCompany(world(), 'Nobody') } }) };
    const own = {
      vendorContact: { id: await aContact(world(), { company: vendorCompany }) },
      customerContact: { id: await aContact(world(), { company: customerCompany }) },
    };
    await changed(world(), path, { customerCompany });
    for (const [key, contact] of Object.entries(own)) {
      const refused = await world().patch(path, [{ op: 'replace', path: key, value: foreign }]);
      assert.deepEqual([refused.status, refused.text.includes(`${key}/id`)], [400, true], refused.text);
      await changed(world(), path, { [key]: contact });
    }
  });
});
