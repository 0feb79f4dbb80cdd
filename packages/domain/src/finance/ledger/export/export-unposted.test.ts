import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aBatch,
  aBilledProduct,
  anExport,
  aTaxedInvoice,
  changed,
  type Exported,
  firstId,
  inOlderVersion,
  inOneWorld,
} from '@reeve/testkit';

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

  it('has one detail for each account where it is condensed, to the same total', async () => {
    const invoice = await aTaxedInvoice(world(), 'Condensed');
    for (const price of [10.5, 20.25]) await aBilledProduct(world(), invoice, { quantity: 1, price });
    await changed(world(), invoice, { status: { name: 'Closed' } });
    const details = async (fields: object) => {
      const [found] = (await anExport(world(), { ...fields })).transactions;
      return found?.detail.map(({ glTypeId, total }) => [glTypeId, total]);
    };
    const whole = [
      ['RP', 10.5],
      ['RP', 20.25],
      ['ST', 1.77],
    ];
    assert.deepEqual(await details({ summarizeInvoices: 'Detailed' }), whole);
    assert.deepEqual(await details({}), whole);
    const sums = [
      ['RP', 30.75],
      ['ST', 1.77],
    ];
    assert.deepEqual(await details({ summarizeInvoices: 'Condensed' }), sums);
    const setup = `/finance/accountingPackageSetup/${await firstId(world(), '/finance/accountingPackageSetup')}`;
    await changed(world(), setup, { invoiceFormat: 'Condensed' });
    assert.deepEqual(await details({}), sums, 'as the accounting package is set up');
    assert.deepEqual(await details({ summarizeInvoices: 'Detailed' }), whole, 'unless it is asked otherwise');
    await changed(world(), setup, { invoiceFormat: 'Default' });
    const [{ id } = { id: 0 }] = (await anExport(world())).transactions;
    const batch = await aBatch(world(), 'Condensed', [id]);
    const again = await world().post(`/finance/accounting/batches/${batch}/export`, { summarizeInvoices: 'Condensed' });
    assert.equal((again.json as Exported).transactions[0]?.detail.length, 2);
  });

  it('is refused where nothing is to be exported, and so is a batch', async () => {
    for (const path of ['/finance/accounting/export', '/finance/accounting/batches']) {
      const reply = await world().post(path, { exportInvoicesFlag: false, processedRecordIds: [1] });
      assert.equal(reply.status, 400, reply.text);
    }
  });
});
