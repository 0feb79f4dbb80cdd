import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aBatch,
  aBilledProduct,
  anExport,
  aTaxedInvoice,
  aTicketFor,
  aTimeEntry,
  changed,
  type Exported,
  entriesOf,
  firstId,
  idOf,
  inOlderVersion,
  inOneWorld,
  shown,
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
      assert.equal(transactions[0]?.id, idOf(invoice));
      await aBatch(caller, name, entriesOf({ transactions, expenses: [] }));
      assert.deepEqual((await anExport(caller, fields)).transactions, []);
      const { glBatch } = (await world().get(invoice)).json as {
        glBatch: { glBatchIdentifier?: string; name?: string };
      };
      assert.equal(glBatch.name, name);
    }
  });

  it('tells of time as it is asked for, of anything else each by itself, to the same total', async () => {
    const invoice = await aTaxedInvoice(world(), 'Formats');
    const on = { invoice: { id: idOf(invoice) } };
    const tickets = [await aTicketFor(world(), invoice), await aTicketFor(world(), invoice)];
    for (const ticket of [...tickets, tickets[0] ?? 0]) await aTimeEntry(world(), ticket, { ...on, notes: 'Patched' });
    for (const price of [10.5, 20.25]) await aBilledProduct(world(), invoice, { quantity: 2, price });
    await changed(world(), invoice, { status: { name: 'Closed' } });
    const exported = async (fields: object) => (await anExport(world(), { ...fields })).transactions[0];
    const details = async (fields: object) =>
      (await exported(fields))?.detail.map(({ glTypeId, total }) => [glTypeId, total]);
    const { serviceTotal = 0, salesTax = 0 } = await shown<Record<string, number>>(world(), invoice);
    const others = [
      ['RP', -21],
      ['RP', -40.5],
      ['ST', -salesTax],
    ];
    const each = -serviceTotal / 3;
    const whole = [['R', -serviceTotal], ...others];
    const byEntry = [['R', each], ['R', each], ['R', each], ...others];
    const byTicket = [['R', 2 * each], ['R', each], ...others];
    assert.deepEqual(await details({ summarizeInvoices: 'Detailed' }), byEntry);
    assert.deepEqual(await details({ summarizeInvoices: 'Condensed' }), byTicket);
    assert.deepEqual(await details({}), whole);
    const memos = async (summarizeInvoices: string) =>
      (await exported({ summarizeInvoices }))?.detail.map(({ memo }) => memo);
    assert.equal((await memos('Default'))?.[0], 'Service');
    assert.match((await memos('Condensed'))?.[1] ?? '', new RegExp(`^${tickets[1]} / `));
    assert.match(
      (await memos('Detailed'))?.[0] ?? '',
      new RegExp(`^Ticket #${tickets[0]} / .* / Patched / .* Hours / Rate `),
    );
    const setup = `/finance/accountingPackageSetup/${await firstId(world(), '/finance/accountingPackageSetup')}`;
    await changed(world(), setup, { invoiceFormat: 'Condensed' });
    assert.deepEqual(await details({}), byTicket, 'as the accounting package is set up');
    assert.deepEqual(await details({ summarizeInvoices: 'Default' }), whole, 'unless it is asked otherwise');
    await changed(world(), setup, { invoiceFormat: 'Default' });
    const batch = await aBatch(world(), 'Formats', entriesOf(await anExport(world())));
    const again = await world().post(`/finance/accounting/batches/${batch}/export`, { summarizeInvoices: 'Condensed' });
    assert.equal((again.json as Exported).transactions[0]?.detail.length, 5);
  });

  it('is refused where nothing is to be exported, and so is a batch', async () => {
    for (const path of ['/finance/accounting/export', '/finance/accounting/batches']) {
      const reply = await world().post(path, { exportInvoicesFlag: false, processedRecordIds: [1] });
      assert.equal(reply.status, 400, reply.text);
    }
  });
});
