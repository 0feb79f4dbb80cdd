import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aBilledProduct, anInvoice, inOneWorld, makeRecord, shown } from '@reeve/testkit';

inOneWorld('the balance of an invoice', (world) => {
  it('is what is left to pay', async () => {
    const invoice = await anInvoice(world());
    const product = await aBilledProduct(world(), invoice);
    assert.equal((await shown(world(), invoice))['balance'], 100);
    await makeRecord(world(), `${invoice}/payments`, { amount: 40 });
    assert.equal((await shown(world(), invoice))['balance'], 60);
    assert.equal((await world().delete(product)).status, 204);
    assert.equal((await shown(world(), invoice))['balance'], -40, 'what was paid too much');
    const open = await shown<unknown[]>(world(), '/finance/invoices?conditions=balance<0');
    assert.equal(open.length, 1);
  });
});
