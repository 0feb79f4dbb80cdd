import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aBilledProduct, anInvoice, changed, inOneWorld, makeRecord, shown } from '@reeve/testkit';

inOneWorld('the payments of an invoice', (world) => {
  it('are the sum of what was paid', async () => {
    const invoice = await anInvoice(world());
    await aBilledProduct(world(), invoice);
    const first = await makeRecord(world(), `${invoice}/payments`, { amount: 10.25 });
    await makeRecord(world(), `${invoice}/payments`, { amount: 20 });
    assert.equal((await shown(world(), invoice))['payments'], 30.25);
    await changed(world(), `${invoice}/payments/${first}`, { amount: 5 });
    assert.equal((await shown(world(), invoice))['payments'], 25);
    assert.equal((await world().delete(`${invoice}/payments/${first}`)).status, 204);
    assert.equal((await shown(world(), invoice))['payments'], 20);
  });
});
