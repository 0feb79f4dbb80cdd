import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aBatch, anApprovedExpense, anExport, aTicket, entriesOf, inOneWorld, shown } from '@reeve/testkit';

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
});
