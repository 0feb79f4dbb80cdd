import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aCatalogItem,
  aCompany,
  anAgreement,
  aTaxCode,
  changed,
  inOlderVersion,
  inOneWorld,
  makeRecord,
  shown,
} from '@reeve/testkit';

inOneWorld('what an invoice comes to', (world) => {
  let taxed = 0;
  const fivePercent = {
    levelOneRate: 0.0575,
    levelOneRateType: 'Percent',
    levelOneProductsFlag: true,
    levelOneServicesFlag: true,
  };

  /** A company that pays tax, and an invoice to it. */
  const aTaxedInvoice = async (caller = world()) => {
    taxed += 1;
    const code = await aTaxCode(caller, { identifier: `T${taxed}`, ...fivePercent });
    const company = { id: await aCompany(caller, `Taxed${taxed}`, { taxCode: { id: code } }) };
    const path = `/finance/invoices/${await makeRecord(caller, '/finance/invoices', { type: 'Standard', company })}`;
    return { path, company, code };
  };

  const aProduct = async (invoice: string, fields: object = {}) => {
    const item = await aCatalogItem(world(), `item-${Math.random().toString(36).slice(2)}`, { taxableFlag: true });
    const body = { catalogItem: { id: item }, quantity: 2, price: 50, billableOption: 'Billable', ...fields };
    return makeRecord(world(), '/procurement/products', {
      ...body,
      invoice: { id: Number(invoice.split('/').at(-1)) },
    });
  };

  const amounts = async (path: string) => {
    const invoice = await shown(world(), path);
    return ['productTotal', 'subtotal', 'salesTax', 'total', 'payments', 'credits', 'balance'].map(
      (key) => invoice[key],
    );
  };

  it('is nothing until something is put on it', async () => {
    for (const caller of [world(), inOlderVersion(world())])
      assert.deepEqual(await amounts((await aTaxedInvoice(caller)).path), [0, 0, 0, 0, 0, 0, 0]);
  });

  it('follows the products on it and their tax, and the payments', async () => {
    const { path } = await aTaxedInvoice();
    const product = await aProduct(path);
    assert.deepEqual(await amounts(path), [100, 100, 5.75, 105.75, 0, 0, 105.75]);
    await aProduct(path, { taxableFlag: false, quantity: 1, price: 10 });
    assert.deepEqual(await amounts(path), [110, 110, 5.75, 115.75, 0, 0, 115.75]);
    await changed(world(), `/procurement/products/${product}`, { quantity: 4 });
    assert.deepEqual(await amounts(path), [210, 210, 11.5, 221.5, 0, 0, 221.5]);
    const payment = await makeRecord(world(), `${path}/payments`, { amount: 200 });
    assert.deepEqual(await amounts(path), [210, 210, 11.5, 221.5, 200, 0, 21.5]);
    const { invoiceBalance, invoiceTotal, appliedBy } = await shown(world(), `${path}/payments/${payment}`);
    assert.deepEqual([invoiceBalance, invoiceTotal, appliedBy], [21.5, 221.5, 'ReeveApi']);
    assert.equal((await world().delete(`${path}/payments/${payment}`)).status, 204);
    assert.equal((await world().delete(`/procurement/products/${product}`)).status, 204);
    assert.deepEqual(await amounts(path), [10, 10, 0, 10, 0, 0, 10]);
  });

  it('moves with a product from one invoice to another, and leaves out what is not billed', async () => {
    const [{ path: one }, { path: other }] = [await aTaxedInvoice(), await aTaxedInvoice()];
    const product = `/procurement/products/${await aProduct(one)}`;
    await changed(world(), product, { invoice: { id: Number(other.split('/').at(-1)) } });
    assert.deepEqual([(await amounts(one))[3], (await amounts(other))[3]], [0, 105.75]);
    await changed(world(), product, { billableOption: 'NoCharge' });
    assert.equal((await amounts(other))[3], 0);
    await changed(world(), product, { billableOption: 'Billable' });
    await changed(world(), product, { cancelledFlag: true });
    assert.equal((await amounts(other))[3], 0);
  });

  it('has tax only where it is taxable, by the code that it names', async () => {
    const { path } = await aTaxedInvoice();
    await aProduct(path);
    assert.equal((await changed(world(), path, { taxableFlag: false }))['total'], 100);
    assert.equal((await changed(world(), path, { taxableFlag: true }))['total'], 105.75);
    const dear = await aTaxCode(world(), {
      identifier: 'DEAR',
      ...fivePercent,
      levelTwoRate: 0.1,
      levelTwoRateType: 'Percent',
      levelTwoProductsFlag: true,
    });
    assert.equal((await changed(world(), path, { taxCode: { id: dear } }))['salesTax'], 15.75);
    assert.equal(
      (await changed(world(), path, { serviceAdjustmentAmount: -20, downpaymentApplied: 10 }))['total'],
      84.6,
    );
  });

  it('leaves exempt product types untaxed but in the levels that they list', async () => {
    const { path, code } = await aTaxedInvoice();
    await aProduct(path);
    const [item] = await shown<{ catalogItem: { id: number } }[]>(
      world(),
      `/procurement/products?conditions=invoice/id=${path.split('/').at(-1)}`,
    );
    const { type } = await shown<{ type: { id: number } }>(world(), `/procurement/catalog/${item?.catalogItem.id}`);
    const exemptions = `/finance/taxCodes/${code}/productTypeExemptions`;
    const exemption = await makeRecord(world(), exemptions, { productType: { id: type.id } });
    assert.equal((await changed(world(), path, { taxableFlag: false }))['salesTax'], 0);
    assert.equal((await changed(world(), path, { taxableFlag: true }))['salesTax'], 0);
    const [level] = await shown<{ id: number }[]>(world(), `/finance/taxCodes/${code}/taxCodeLevels`);
    await makeRecord(world(), `${exemptions}/${exemption}/taxableProductTypeLevels`, {
      taxCodeLevel: { id: level?.id },
    });
    await changed(world(), path, { taxableFlag: false });
    assert.equal((await changed(world(), path, { taxableFlag: true }))['salesTax'], 5.75);
  });

  it('cannot be sent', async () => {
    const { path } = await aTaxedInvoice();
    const sent = await changed(world(), path, { total: 500, subtotal: 400, salesTax: 1, balance: 7, payments: 3 });
    assert.deepEqual(
      ['subtotal', 'salesTax', 'total', 'balance'].map((key) => sent[key]),
      [0, 0, 0, 0],
    );
  });

  it('of an agreement is taxed as the agreement is', async () => {
    const { company, code } = await aTaxedInvoice();
    const billing = { billAmount: 100, billStartDate: '2025-01-01T00:00:00Z', taxCode: { id: code } };
    const totals: unknown[] = [];
    for (const taxable of [true, false]) {
      const agreement = await anAgreement(world(), { company, ...billing, taxable });
      const reply = await world().post(`/finance/agreements/${agreement}/invoice`, '');
      assert.equal(reply.status, 201, reply.text);
      totals.push((await shown(world(), `/finance/invoices/${String(reply.json)}`))['total']);
    }
    assert.deepEqual(totals, [105.75, 100]);
  });
});
