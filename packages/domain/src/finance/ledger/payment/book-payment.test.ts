import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aBatch,
  aBilledProduct,
  anExport,
  anInvoice,
  bookedOn,
  changed,
  entriesOf,
  idOf,
  inOneWorld,
  type LedgerEntry,
  makeRecord,
  shown,
} from '@reeve/testkit';

inOneWorld('a payment', (world) => {
  it('debits what came in and credits the receivable, and is no entry of its invoice', async () => {
    const invoice = await anInvoice(world());
    await aBilledProduct(world(), invoice);
    const accounts = { paymentAccount: '1000', aRPaymentAccount: '1250' };
    const payment = await makeRecord(world(), `${invoice}/payments`, { amount: 60, ...accounts });
    await changed(world(), `${invoice}/payments/${payment}`, { amount: 30 });
    assert.deepEqual(await bookedOn(world(), invoice), []);
    const exported = await anExport(world());
    const [transaction] = exported.transactions;
    assert.deepEqual([transaction?.documentType, transaction?.total], ['PAYMENT', 30]);
    const batch = await aBatch(world(), 'P1', entriesOf(exported));
    const rows = await shown<(LedgerEntry & { invoice: { id: number } })[]>(
      world(),
      `/finance/accounting/batches/${batch}/entries`,
    );
    assert.deepEqual(
      rows.map((row) => [row.accountType, row.accountNumber, row.debit, row.credit, row.invoice.id]),
      [
        ['Cash', '1000', 30, 0, idOf(invoice)],
        ['AR', '1250', 0, 30, idOf(invoice)],
      ],
    );
  });
});
