import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aBilledProduct, anInvoice, changed, idOf, inOneWorld, makeRecord, refusals } from '@reeve/testkit';

inOneWorld('a credit', (world) => {
  it('is applied up to what its memo comes to, and is of a closed credit memo', async () => {
    const memo = await anInvoice(world(), { type: 'CreditMemo' });
    await aBilledProduct(world(), memo, { quantity: -2 });
    const invoice = await anInvoice(world());
    await aBilledProduct(world(), invoice, { quantity: 9 });
    const credit = { id: idOf(memo) };
    const early = await refusals(world(), `${invoice}/payments`, { amount: 60, credit });
    assert.match(early['credit/id'] ?? '', /must be closed before/);
    await changed(world(), memo, { status: { name: 'Closed' } });
    await makeRecord(world(), `${invoice}/payments`, { amount: 60, credit });
    const beyond = await refusals(world(), `${invoice}/payments`, { amount: 40.01, credit });
    assert.match(beyond['amount'] ?? '', /more than the 40 that the credit has left/);
    await makeRecord(world(), `${invoice}/payments`, { amount: 40, credit });
    const other = { id: idOf(await anInvoice(world())) };
    const wrong = await refusals(world(), `${invoice}/payments`, { amount: 1, credit: other });
    assert.match(wrong['credit/id'] ?? '', /no credit memo/);
  });
});
