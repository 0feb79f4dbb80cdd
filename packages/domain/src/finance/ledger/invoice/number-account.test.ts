import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aBatch, aBilledProduct, anInvoice, changed, inOneWorld, type LedgerEntry, shown } from '@reeve/testkit';

inOneWorld('a ledger entry whose account is put right', (world) => {
  it('has its segments as its number, and keeps its amount', async () => {
    const path = await anInvoice(world());
    await aBilledProduct(world(), path);
    await changed(world(), path, { status: { name: 'Closed' } });
    const [first] = await shown<LedgerEntry[]>(world(), `${path}/glEntries`);
    const put = await changed(world(), `${path}/glEntries/${first?.id}`, { segment1: '9', segment2: 'X', amount: 5 });
    assert.deepEqual([put['segment1'], put['amount']], ['9', first?.amount]);
    const batch = await aBatch(world(), 'N1', [first?.id ?? 0]);
    const [entry] = await shown<LedgerEntry[]>(world(), `/finance/accounting/batches/${batch}/entries`);
    assert.deepEqual([entry?.accountType, entry?.accountNumber, entry?.debit], ['AR', '9-X', 100]);
  });
});
