import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aBatch,
  aBilledProduct,
  anApprovedExpense,
  anExport,
  anInvoice,
  aTicket,
  changed,
  firstId,
  inOneWorld,
  type LedgerEntry,
  shown,
} from '@reeve/testkit';

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

  it('has segments that are a class apart from its number, in all that is exported', async () => {
    const accounts = await shown<{ id: number; glType: string }[]>(world(), '/finance/glAccounts?pageSize=1000');
    const { segment1: number } = await shown(world(), `/finance/glAccounts/${idOfType(accounts, 'RP')}`);
    const captions = `/finance/glCaptions/${await firstId(world(), '/finance/glCaptions')}`;
    await changed(world(), captions, { segment2: 'Class', segment2type: 'Class' });
    for (const glType of ['RP', 'AR', 'EE'])
      await changed(world(), `/finance/glAccounts/${idOfType(accounts, glType)}`, {
        segment2: `Class-${glType}`,
        segment3: '7',
      });
    const path = await anInvoice(world());
    await aBilledProduct(world(), path);
    await changed(world(), path, { status: { name: 'Closed' } });
    await anApprovedExpense(world(), await aTicket(world()));
    const { transactions, expenses } = (await anExport(world())) as unknown as {
      transactions: { id: number; accountNumber: string; glClass: string; detail: Classed[] }[];
      expenses: Classed[];
    };
    const [transaction] = transactions.filter(({ detail }) => detail.some(({ glClass }) => glClass !== undefined));
    const [sold] = transaction?.detail ?? [];
    assert.deepEqual([sold?.accountNumber, sold?.glClass], [`${String(number)}-7`, 'Class-RP']);
    assert.match(`${transaction?.accountNumber} ${transaction?.glClass}`, /^\d+-7 Class-AR$/);
    assert.match(`${expenses[0]?.accountNumber} ${expenses[0]?.glClass}`, /^\d+-7 Class-EE$/);
    const rows = await shown<{ id: number; segment2?: string }[]>(world(), `${path}/glEntries`);
    const row = rows.find(({ segment2 }) => segment2 === 'Class-RP');
    await changed(world(), `${path}/glEntries/${row?.id}`, { segment2: 'East' });
    const again = (await anExport(world())) as unknown as { transactions: { detail: Classed[] }[] };
    assert.ok(again.transactions.some(({ detail }) => detail.some(({ glClass }) => glClass === 'East')));
  });
});

interface Classed {
  readonly accountNumber: string;
  readonly glClass: string;
}

function idOfType(accounts: readonly { readonly id: number; readonly glType: string }[], wanted: string): number {
  return accounts.find(({ glType }) => glType === wanted)?.id ?? 0;
}
