import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aBilledProduct, aCompany, anInvoice, idOf, inOneWorld } from '../../../../../testkit/src/index.ts';

inOneWorld('a down payment that an invoice took', (world) => {
  it('is kept until that invoice is deleted', async () => {
    const company = { id: await aCompany(world(), 'Keeps It') };
    const payment = await anInvoice(world(), { company, type: 'DownPayment' });
    await aBilledProduct(world(), payment);
    const invoice = await anInvoice(world(), { company });
    await aBilledProduct(world(), invoice);
    const refused = await world().delete(payment);
    assert.equal(refused.status, 400);
    assert.match(refused.text, new RegExp(`taken off by invoice ${idOf(invoice)}`));
    for (const path of [invoice, payment]) assert.equal((await world().delete(path)).status, 204);
  });
});
