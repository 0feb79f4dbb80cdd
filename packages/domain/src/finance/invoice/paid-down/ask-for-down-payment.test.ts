import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aBilledProduct, aCompany, anInvoice, changed, inOneWorld, shown } from '../../../../../testkit/src/index.ts';

inOneWorld('what an invoice is told to take of down payments', (world) => {
  it('is kept by what is written of it later, until it is told otherwise', async () => {
    const company = { id: await aCompany(world(), 'Keeps asking') };
    await aBilledProduct(world(), await anInvoice(world(), { company, type: 'DownPayment' }), { taxableFlag: false });
    const path = await anInvoice(world(), { company, overrideDownPaymentAmountFlag: true, downpaymentApplied: 30 });
    await aBilledProduct(world(), path, { quantity: 1, price: 80, taxableFlag: false });
    const applied = async () => (await shown(world(), path))['downpaymentApplied'];
    await changed(world(), path, { reference: 'A' });
    assert.equal(await applied(), 30);
    const { id: _, _info, ...whole } = await shown(world(), path);
    assert.equal((await world().put(path, { ...whole, reference: 'B' })).status, 200);
    assert.equal(await applied(), 30);
    await changed(world(), path, { downpaymentApplied: 0 });
    assert.equal(await applied(), 0);
    await changed(world(), path, { overrideDownPaymentAmountFlag: false });
    assert.equal(await applied(), 80);
    await changed(world(), path, { overrideDownPaymentAmountFlag: true });
    assert.equal(await applied(), 80, 'what it took last');
  });
});
