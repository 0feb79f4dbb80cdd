import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aBatch,
  aCoveredTicket,
  anApprovedExpense,
  anExport,
  aTicket,
  entriesOf,
  inOneWorld,
  shown,
} from '@reeve/testkit';

inOneWorld('an expense in a batch', (world) => {
  it('keeps its approval until the batch is deleted', async () => {
    const path = await anApprovedExpense(world(), await aTicket(world()), { amount: 40 });
    const batch = await aBatch(world(), 'E1', entriesOf(await anExport(world())));
    assert.deepEqual(await shown(world(), '/finance/accounting/unpostedexpenses'), []);
    const { expenseReport } = await shown<{ expenseReport: { id: number } }>(world(), path);
    const back = () => world().post(`/expense/reports/${expenseReport.id}/reject`, '');
    for (const _ of [1, 2]) await world().post(`/expense/reports/${expenseReport.id}/reverse`, '');
    const refused = await back();
    assert.deepEqual([refused.status, /is in batch/.test(refused.text)], [400, true], refused.text);
    assert.equal((await world().delete(`/finance/accounting/batches/${batch}`)).status, 204);
    assert.equal((await back()).status, 200);
  });

  it('goes on the invoice of the agreement that covers it, and off it', async () => {
    const covers = { coverAgreementExpense: true, applicationUnlimitedFlag: true, applicationUnits: 'Amount' };
    const bill = { billAmount: 10, billStartDate: '2025-03-01T00:00:00Z' };
    const { ticket, agreement } = await aCoveredTicket(world(), 'Fed', { ...covers, ...bill });
    const path = await anApprovedExpense(world(), ticket, { amount: 40 });
    await aBatch(world(), 'E2', entriesOf(await anExport(world())));
    const { status, text } = await world().post(`/finance/agreements/${agreement.id}/invoice`, '');
    assert.equal(status, 201, text);
    assert.equal((await shown(world(), path))['status'], 'BilledAgreement');
    assert.equal((await world().delete(`/finance/invoices/${text}`)).status, 204);
    assert.equal((await shown(world(), path))['status'], 'ReadyToBill');
  });
});
