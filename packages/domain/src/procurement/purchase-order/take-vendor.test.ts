import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aContact,
  aPurchaseOrder,
  aVendor,
  changed,
  inOlderVersion,
  inOneWorld,
  makeRecord,
  shown,
} from '@reeve/testkit';

inOneWorld('where a purchase order goes', (world) => {
  interface Named {
    readonly id: number;
  }
  const told = async (path: string) => {
    const order = await shown<{ vendorSite?: Named; vendorContact?: Named }>(world(), path);
    return [order.vendorSite?.id, order.vendorContact?.id];
  };
  async function vendorWithContact() {
    const company = { id: await aVendor(world()) };
    const contact = { id: await aContact(world(), { company }) };
    await changed(world(), `/company/companies/${company.id}`, { defaultContact: contact });
    const { site } = await shown<{ site: Named }>(world(), `/company/companies/${company.id}`);
    return { company, contact, site };
  }

  it("is its vendor's site and contact, also the next vendor's, unless others are sent", async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const [vendor, other] = [await vendorWithContact(), await vendorWithContact()];
      const path = await aPurchaseOrder(caller, { vendorCompany: vendor.company });
      assert.deepEqual(await told(path), [vendor.site.id, vendor.contact.id]);
      await changed(caller, path, { vendorCompany: other.company });
      assert.deepEqual(await told(path), [other.site.id, other.contact.id]);
      const branch = `/company/companies/${vendor.company.id}/sites`;
      const vendorSite = { id: await makeRecord(world(), branch, { name: 'Depot' }) };
      const vendorContact = { id: await aContact(world(), { company: vendor.company }) };
      const sent = { vendorCompany: vendor.company, vendorSite, vendorContact };
      assert.deepEqual(await told(await aPurchaseOrder(caller, sent)), [vendorSite.id, vendorContact.id]);
      const none = await aPurchaseOrder(caller, { vendorCompany: { id: await aVendor(world()) }, vendorContact: null });
      assert.equal((await told(none))[1], undefined);
    }
  });
});
