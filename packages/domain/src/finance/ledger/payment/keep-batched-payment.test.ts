import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aBatch, aBilledProduct, anExport, anInvoice, entriesOf, inOneWorld, makeRecord } from '@reeve/testkit';

inOneWorld('a payment in a batch', (world) => {
  it('keeps its amount and its accounts: it would be booked a second time', async () => {
    const invoice = await anInvoice(world());
    await aBilledProduct(world(), invoice);
    const payment = `${invoice}/payments/${await makeRecord(world(), `${invoice}/payments`, { amount: 60 })}`;
    await aBatch(world(), 'P2', entriesOf(await anExport(world())));
    for (const [path, value] of Object.entries({ amount: 1, paymentAccount: '1010', aRPaymentAccount: '1250' })) {
      const change = await world().patch(payment, [{ op: 'replace', path, value }]);
      assert.deepEqual([change.status, /is in a batch/.test(change.text)], [400, true], change.text);
    }
    assert.deepEqual((await anExport(world())).transactions, []);
    const removal = await world().delete(payment);
    assert.deepEqual([removal.status, /is in a batch/.test(removal.text)], [400, true], removal.text);
  });
});
