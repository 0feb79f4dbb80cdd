import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aDeskPhone,
  anAgreement,
  changed,
  type Fields,
  inOlderVersion,
  inOneWorld,
  makeRecord,
  shown,
} from '../../../../../testkit/src/index.ts';

type Product = Fields & { readonly id: number };

inOneWorld('what an invoice bills of the additions of its agreement', (world) => {
  const at = (day: string) => `2025-${day}T00:00:00Z`;
  const monthly = { billingCycle: { name: 'Monthly' }, invoicingCycle: 'CalendarYear', billStartDate: at('03-01') };
  const add = async (agreement: number, fields: Fields) => {
    const sent = { product: { id: await aDeskPhone(world()) }, billCustomer: 'Billable', ...fields };
    return makeRecord(world(), `/finance/agreements/${agreement}/additions`, sent);
  };
  const invoiced = async (agreement: number) => {
    const reply = await world().post(`/finance/agreements/${agreement}/invoice`, '');
    assert.equal(reply.status, 201, reply.text);
    return `/finance/invoices/${String(reply.json)}`;
  };
  const productsOf = (invoice: string, caller = world()) =>
    shown<Product[]>(caller, `/procurement/products?conditions=invoice/id=${invoice.split('/').at(-1)}&orderBy=id`);
  const lines = (products: readonly Product[]) =>
    products.map(({ description, quantity, price, cost, extPrice, billableOption }) => [
      description,
      quantity,
      price,
      cost,
      extPrice,
      billableOption,
    ]);

  it('are those that begin and end within a period, once and in full', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const dates = { startDate: at('01-01'), billStartDate: at('01-01') };
      const agreement = await anAgreement(caller, { ...monthly, ...dates, billAmount: 100 });
      await add(agreement, { quantity: 1, unitPrice: 77, effectiveDate: at('01-05'), cancelledDate: at('01-20') });
      const billed = async (path: string) => (await shown(world(), path))['total'];
      const january = await invoiced(agreement);
      assert.equal(await billed(january), 177);
      assert.equal((await productsOf(january)).length, 1);
      assert.equal((await world().delete(january)).status, 204);
      assert.equal(await billed(await invoiced(agreement)), 177);
      await add(agreement, { quantity: 1, unitPrice: 9, effectiveDate: at('02-25'), cancelledDate: at('02-26') });
      assert.equal(await billed(await invoiced(agreement)), 109);
      assert.equal(await billed(await invoiced(agreement)), 100);
    }
  });

  it('are products of it under the agreement, in their sequence, with those without charge', async () => {
    const id = await anAgreement(world(), { ...monthly, billAmount: 100 });
    const workstation = { description: 'Workstation', invoiceDescription: 'Care of workstations', unitCost: 9 };
    await add(id, { ...workstation, quantity: 10, lessIncluded: 2, unitPrice: 15, sequenceNumber: 2 });
    await add(id, {
      description: 'Server',
      quantity: 1,
      unitPrice: 90,
      unitCost: 40,
      sequenceNumber: 1,
      serialNumber: 'S-9',
    });
    await add(id, { description: 'Gift', unitPrice: 5, unitCost: 1, billCustomer: 'NoCharge', sequenceNumber: 3 });
    await add(id, { description: 'Not said', unitPrice: 5, billCustomer: 'DoNotBill' });
    await add(id, { description: 'Later', unitPrice: 5, effectiveDate: at('03-15') });
    const invoice = await invoiced(id);
    const products = await productsOf(invoice);
    assert.deepEqual(lines(products), [
      ['Server', 1, 90, 40, 90, 'Billable'],
      ['Workstation', 8, 15, 9, 120, 'Billable'],
      ['Gift', 1, 5, 1, 5, 'NoCharge'],
    ]);
    const [server, care] = products;
    const { agreement, company, catalogItem } = care as unknown as Record<string, { readonly id: number }>;
    assert.deepEqual([agreement?.id, typeof catalogItem?.id, typeof company?.id], [id, 'number', 'number']);
    assert.equal(care?.['customerDescription'], 'Care of workstations');
    assert.deepEqual(server?.['serialNumbers'], ['S-9']);
    assert.deepEqual(lines(await productsOf(invoice, inOlderVersion(world()))).length, 3);
    const { agreementAmount, productTotal, total } = await shown(world(), invoice);
    assert.deepEqual([agreementAmount, productTotal, total], [100, 210, 310]);
  });

  it('is a share of the price for a part of a period, and has a minus where it is given back', async () => {
    const id = await anAgreement(world(), { ...monthly, prorateFlag: true });
    const path = `/finance/agreements/${id}/additions`;
    const addition = await add(id, {
      description: 'Half',
      quantity: 2,
      unitPrice: 31,
      unitCost: 15.5,
      effectiveDate: at('03-17'),
    });
    assert.deepEqual(lines(await productsOf(await invoiced(id))), [['Half', 2, 15, 7.5, 30, 'Billable']]);
    await changed(world(), `${path}/${addition}`, { cancelledDate: at('03-27') });
    await add(id, { description: 'New', quantity: 1, unitPrice: 100, effectiveDate: at('04-01') });
    world().clock.pass(30 * 86_400);
    assert.deepEqual(lines(await productsOf(await invoiced(id))), [
      ['Half', 2, -5, -2.5, -10, 'Billable'],
      ['New', 1, 100, 110, 100, 'Billable'],
    ]);
    world().clock.pass(-30 * 86_400);
  });

  it('is covered by no agreement, and bought only where the addition says so', async () => {
    const id = await anAgreement(world(), { ...monthly, coverAgreementProduct: true, applicationUnlimitedFlag: true });
    await add(id, { description: 'Rented', unitPrice: 10, sequenceNumber: 1 });
    await add(id, { description: 'Bought', unitPrice: 20, sequenceNumber: 2, quantity: 3, purchaseItemFlag: true });
    const found = await productsOf(await invoiced(id));
    const said = found.map((each) => [
      each['agreementAmount'],
      each['needToPurchaseFlag'],
      each['needToOrderQuantity'],
    ]);
    assert.deepEqual(said, [
      [0, false, 0],
      [0, true, 3],
    ]);
  });

  it('goes with the invoice when that is deleted, and is billed again', async () => {
    const id = await anAgreement(world(), monthly);
    await add(id, { description: 'Once', unitPrice: 10 });
    const invoice = await invoiced(id);
    const [product] = await productsOf(invoice);
    assert.equal((await world().delete(invoice)).status, 204);
    assert.equal((await world().get(`/procurement/products/${product?.id}`)).status, 404);
    assert.deepEqual(lines(await productsOf(await invoiced(id))), [['Once', 1, 10, 110, 10, 'Billable']]);
  });
});
