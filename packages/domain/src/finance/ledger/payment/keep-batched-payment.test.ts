import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aBatch, aBilledProduct, anExport, anInvoice, entriesOf, inOneWorld, makeRecord } from '@reeve/testkit';

inOneWorld('a payment in a batch', (world) => {
  it('keeps its amount', async () => {
    const invoice = await anInvoice(world());
    await aBilledProduct(world(), invoice);
    const payment = `${invoice}/payments/${await makeRecord(world(), `${invoice}/payments`, { amount: 60 })}`;
    await aBatch(world(), 'P2', entriesOf(await anExport(world())));
    const change = await world().patch(payment, [{ op: 'replace', path: 'amount', value: 1 }]);
    assert.deepEqual([change.status, /is in a batch/.test(change.text)], [400, true], change.text);
    const removal = await world().delete(payment);
    assert.deepEqual([removal.status, /is in a batch/.test(removal.text)], [400, true], removal.text);
  });
});
