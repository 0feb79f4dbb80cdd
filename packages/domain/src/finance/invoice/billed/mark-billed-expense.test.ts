import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anExpense, anInvoice, aTicket, changed, idOf, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('an expense that is put on an invoice', (world) => {
  it('is billed, until it is taken off', async () => {
    const invoice = { id: idOf(await anInvoice(world())) };
    const expense = `/expense/entries/${await anExpense(world(), await aTicket(world()))}`;
    const { status, expenseReport } = await shown<{ status: string; expenseReport: { id: number } }>(world(), expense);
    assert.equal(status, 'Open');
    assert.equal((await changed(world(), expense, { invoice }))['status'], 'Billed');
    assert.equal((await world().post(`/expense/reports/${expenseReport.id}/submit`, '')).status, 200);
    const refused = await world().patch(expense, [{ op: 'replace', path: 'amount', value: 1 }]);
    assert.deepEqual([refused.status, /is Billed and cannot be changed/.test(refused.text)], [400, true]);
    assert.equal((await changed(world(), expense, { invoice: null }))['status'], 'PendingApproval');
  });
});
