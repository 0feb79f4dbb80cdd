import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aBilledProduct, anInvoice, changed, idOf, inOneWorld, makeRecord, shown } from '@reeve/testkit';

inOneWorld('a credit memo', (world) => {
  it('has so much less to give as was applied', async () => {
    const memo = await anInvoice(world(), { type: 'CreditMemo' });
    await aBilledProduct(world(), memo, { quantity: -2 });
    await changed(world(), memo, { status: { name: 'Closed' } });
    const invoice = await anInvoice(world());
    await aBilledProduct(world(), invoice);
    const applied = await makeRecord(world(), `${invoice}/payments`, { amount: 30, credit: { id: idOf(memo) } });
    assert.equal((await shown(world(), memo))['balance'], -70);
    assert.equal((await world().delete(`${invoice}/payments/${applied}`)).status, 204);
    assert.equal((await shown(world(), memo))['balance'], -100);
  });
});
