import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aMember, anExpense, aTicket, inOneWorld, shown } from '../../../../testkit/src/index.ts';

inOneWorld('an expense that was handed in', (world) => {
  it('is not deleted until it is rejected', async () => {
    const member = { id: await aMember(world(), 'Ann') };
    const id = await anExpense(world(), await aTicket(world()), { member });
    const path = `/expense/entries/${id}`;
    const { expenseReport } = await shown<{ expenseReport: { id: number } }>(world(), path);
    await world().post(`/expense/reports/${expenseReport.id}/submit`, {});
    const refused = await world().delete(path);
    const message = `Expense entry ${id} is PendingApproval and cannot be deleted.`;
    assert.deepEqual([refused.status, refused.json], [400, { code: 'ConnectWiseApi', message }]);
    await world().post(`/expense/reports/${expenseReport.id}/reject`, {});
    assert.ok((await world().delete(path)).status < 300);
  });
});
