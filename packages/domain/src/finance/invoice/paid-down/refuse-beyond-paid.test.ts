import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aBilledProduct,
  aCompany,
  anInvoice,
  aProject,
  changed,
  inOlderVersion,
  inOneWorld,
  refusals,
  shown,
} from '../../../../../testkit/src/index.ts';

inOneWorld('a down payment that an invoice is told to take', (world) => {
  const amounts = async (path: string) => {
    const { downpaymentApplied, total, balance } = await shown(world(), path);
    return [downpaymentApplied, total, balance];
  };

  it('is no more than is left of what was paid down, or than the invoice comes to', async () => {
    const company = { id: await aCompany(world(), 'Tells') };
    await aBilledProduct(world(), await anInvoice(world(), { company, type: 'DownPayment' }), { taxableFlag: false });
    const own = { type: 'Standard', company, overrideDownPaymentAmountFlag: true };
    for (const caller of [world(), inOlderVersion(world())]) {
      const refused = await refusals(caller, '/finance/invoices', { ...own, downpaymentApplied: 100.01 });
      assert.match(refused['downpaymentApplied'] ?? '', /more than the 100 that are left/);
    }
    const path = await anInvoice(world(), { ...own, downpaymentApplied: 60 });
    assert.deepEqual(await amounts(path), [0, 0, 0], 'it comes to nothing yet');
    const product = await aBilledProduct(world(), path, { quantity: 1, price: 80, taxableFlag: false });
    assert.deepEqual(await amounts(path), [60, 20, 20]);
    const beyond = await world().patch(path, [{ op: 'replace', path: 'downpaymentApplied', value: 90 }]);
    assert.deepEqual([beyond.status, /more than the 80 that the invoice/.test(beyond.text)], [400, true], beyond.text);
    await changed(world(), product, { price: 50 });
    assert.deepEqual(await amounts(path), [50, 0, 0], 'never more than it comes to');
    const project = { id: await aProject(world(), { company, billingMethod: 'FixedFee', billingAmount: 500 }) };
    const next = await anInvoice(world(), { company, type: 'Progress', project });
    assert.deepEqual(await amounts(next), [0, 0, 0]);
    const left = await refusals(world(), '/finance/invoices', { ...own, downpaymentApplied: 50.01 });
    assert.match(left['downpaymentApplied'] ?? '', /more than the 50 that are left/);
  });

  it('is not less than nothing, whether it is overridden or not', async () => {
    for (const overrideDownPaymentAmountFlag of [true, false]) {
      const fields = { type: 'Standard', company: { id: 1 }, overrideDownPaymentAmountFlag, downpaymentApplied: -1 };
      const refused = await refusals(world(), '/finance/invoices', fields);
      assert.match(refused['downpaymentApplied'] ?? '', /must be between 0 and /);
    }
  });

  it('is nothing where nothing was paid down, and what is not overridden is passed over', async () => {
    const company = { id: await aCompany(world(), 'Paid nothing') };
    const path = await anInvoice(world(), { company, downpaymentApplied: 500 });
    await aBilledProduct(world(), path, { taxableFlag: false });
    assert.deepEqual(await amounts(path), [0, 100, 100]);
    const refused = await world().patch(path, [
      { op: 'replace', path: 'overrideDownPaymentAmountFlag', value: true },
      { op: 'replace', path: 'downpaymentApplied', value: 500 },
    ]);
    assert.equal(refused.status, 400, refused.text);
    assert.deepEqual(await amounts(path), [0, 100, 100]);
  });
});
