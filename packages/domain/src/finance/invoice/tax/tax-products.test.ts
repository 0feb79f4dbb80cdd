import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aBilledProduct,
  aTaxedInvoice,
  changed,
  idOf,
  inOlderVersion,
  inOneWorld,
  makeRecord,
  shown,
} from '@reeve/testkit';

inOneWorld('the tax of products on an invoice', (world) => {
  const tax = async (path: string) => (await shown(world(), path))['salesTax'];

  it('follows their amounts and their own flag', async () => {
    for (const [caller, name] of [
      [world(), 'New'],
      [inOlderVersion(world()), 'Old'],
    ] as const) {
      const invoice = await aTaxedInvoice(caller, name);
      const product = await aBilledProduct(caller, invoice);
      await aBilledProduct(caller, invoice, { taxableFlag: false });
      assert.equal(await tax(invoice), 5.75);
      await changed(caller, product, { quantity: 4 });
      assert.equal(await tax(invoice), 11.5);
      await changed(caller, product, { taxableFlag: false });
      assert.equal(await tax(invoice), 0);
    }
  });

  it('leaves out exempt types, but in the levels that their exemption lists', async () => {
    const invoice = await aTaxedInvoice(world(), 'Exempt');
    const product = await aBilledProduct(world(), invoice);
    const { taxCode } = await shown<{ taxCode: { id: number } }>(world(), invoice);
    const { catalogItem } = await shown<{ catalogItem: { id: number } }>(world(), product);
    const { type } = await shown<{ type: { id: number } }>(world(), `/procurement/catalog/${catalogItem.id}`);
    const exemptions = `/finance/taxCodes/${taxCode.id}/productTypeExemptions`;
    const exemption = await makeRecord(world(), exemptions, { productType: { id: type.id } });
    await changed(world(), product, { quantity: 4 });
    assert.equal(await tax(invoice), 0);
    const [level] = await shown<{ id: number }[]>(world(), `/finance/taxCodes/${taxCode.id}/taxCodeLevels`);
    const taxable = { taxCodeLevel: { id: level?.id } };
    await makeRecord(world(), `${exemptions}/${exemption}/taxableProductTypeLevels`, taxable);
    await changed(world(), product, { quantity: 2 });
    assert.equal(await tax(invoice), 5.75);
    assert.equal((await world().delete(product)).status, 204);
    assert.equal(await tax(invoice), 0);
    assert.equal(idOf(invoice) > 0, true);
  });
});
