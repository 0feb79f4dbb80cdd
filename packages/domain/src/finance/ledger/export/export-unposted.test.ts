import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aBatch, aBilledProduct, anExport, aTaxedInvoice, changed, inOlderVersion, inOneWorld } from '@reeve/testkit';

inOneWorld('an export of what is not posted', (world) => {
  it('has a closed invoice until it is in a batch, and none that is open', async () => {
    for (const [caller, name, fields] of [
      // Release 2022.1 does not know the flag of payments.
      [world(), 'Exported', {}],
      [inOlderVersion(world()), 'Exported too', { exportPaymentsFlag: undefined }],
    ] as const) {
      const invoice = await aTaxedInvoice(world(), name);
      await aBilledProduct(world(), invoice, { quantity: 2, price: 10.5 });
      assert.deepEqual((await anExport(caller, fields)).transactions, []);
      await changed(caller, invoice, { status: { name: 'Closed' } });
      const { transactions } = await anExport(caller, fields);
      assert.ok(transactions.length > 0);
      await aBatch(
        caller,
        name,
        transactions.map(({ id }) => id),
      );
      assert.deepEqual((await anExport(caller, fields)).transactions, []);
      const { glBatch } = (await world().get(invoice)).json as {
        glBatch: { glBatchIdentifier?: string; name?: string };
      };
      assert.equal(glBatch.name, name);
    }
  });

  it('is refused where nothing is to be exported, and so is a batch', async () => {
    for (const path of ['/finance/accounting/export', '/finance/accounting/batches']) {
      const reply = await world().post(path, { exportInvoicesFlag: false, processedRecordIds: [1] });
      assert.equal(reply.status, 400, reply.text);
    }
  });
});
