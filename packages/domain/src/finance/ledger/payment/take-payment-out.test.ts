import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aBilledProduct, anExport, anInvoice, inOneWorld, makeRecord, shown } from '@reeve/testkit';

inOneWorld('a payment that is deleted', (world) => {
  it('leaves nothing in the ledger', async () => {
    const invoice = await anInvoice(world());
    await aBilledProduct(world(), invoice);
    const payment = await makeRecord(world(), `${invoice}/payments`, { amount: 60 });
    assert.equal((await world().delete(`${invoice}/payments/${payment}`)).status, 204);
    assert.deepEqual(await shown(world(), '/finance/accounting/unpostedPayments'), []);
    assert.deepEqual((await anExport(world())).transactions, []);
    assert.equal((await world().delete(invoice)).status, 204);
  });
});
