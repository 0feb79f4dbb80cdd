import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aBatch,
  aBilledProduct,
  anApprovedExpense,
  anExport,
  anInvoice,
  aTaxedInvoice,
  aTicket,
  balanceOfBatch,
  changed,
  type Exported,
  entriesOf,
  inOneWorld,
  makeRecord,
  shown,
} from '@reeve/testkit';

inOneWorld('a batch', (world) => {
  const batches = '/finance/accounting/batches';
  const count = async (list: string) => (await shown<unknown[]>(world(), `/finance/accounting/${list}`)).length;
  const waiting = async () => [
    await count('unpostedinvoices'),
    await count('unpostedexpenses'),
    await count('unpostedPayments'),
  ];

  it('takes whole documents off the unposted lists, balances, and gives them back', async () => {
    const invoice = await aTaxedInvoice(world(), 'Batch');
    await aBilledProduct(world(), invoice, { quantity: 3, price: 33.3333 });
    await makeRecord(world(), `${invoice}/payments`, { amount: 10.01 });
    await changed(world(), invoice, { status: { name: 'Closed' } });
    await anApprovedExpense(world(), await aTicket(world()), { amount: 12.34 });
    assert.deepEqual(await waiting(), [1, 1, 1]);
    const exported = await anExport(world());
    assert.deepEqual(await waiting(), [1, 1, 1], 'an export changes nothing');
    const batch = await aBatch(world(), 'MAR-1', entriesOf(exported));
    assert.deepEqual(await waiting(), [0, 0, 0]);
    assert.equal(await balanceOfBatch(world(), batch), 0);
    const again = await world().post(`${batches}/${batch}/export`, '');
    const { transactions, expenses } = again.json as Exported;
    assert.deepEqual([again.status, transactions, expenses], [200, exported.transactions, exported.expenses]);
    assert.equal((await world().delete(`${batches}/${batch}`)).status, 204);
    assert.deepEqual(await waiting(), [1, 1, 1]);
    assert.equal((await shown(world(), invoice))['glBatch'], undefined);
  });

  it('is refused without entries, a flag or a name of its own, and takes nothing twice', async () => {
    const path = await anInvoice(world());
    await aBilledProduct(world(), path);
    await changed(world(), path, { status: { name: 'Closed' } });
    const [entry] = await shown<{ id: number }[]>(world(), `${path}/glEntries`);
    const body = { batchIdentifier: 'ONE', exportInvoicesFlag: true, processedRecordIds: [entry?.id] };
    const refused = async (fields: object, message: RegExp) => {
      const { status, text } = await world().post(batches, { ...body, ...fields });
      assert.deepEqual([status, message.test(text)], [400, true], text);
    };
    await refused({ exportInvoicesFlag: false }, /./);
    await refused({ processedRecordIds: [] }, /./);
    await refused({ processedRecordIds: [999_999] }, /not found/);
    await aBatch(world(), 'ONE', [entry?.id ?? 0]);
    await refused({}, /already exists/);
    await refused({ batchIdentifier: 'TWO' }, /is in a batch/);
  });
});
