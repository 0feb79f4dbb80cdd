import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aMember, anExpense, aTicket, inOneWorld, shown } from '../../../../testkit/src/index.ts';

inOneWorld('a period whose report was handed in', (world) => {
  it('takes no more expenses of its member', async () => {
    const member = { id: await aMember(world(), 'Ann') };
    const ticket = await aTicket(world());
    const path = `/expense/entries/${await anExpense(world(), ticket, { member })}`;
    const { expenseReport } = await shown<{ expenseReport: { id: number } }>(world(), path);
    assert.equal((await world().post(`/expense/reports/${expenseReport.id}/submit`, {})).status, 200);
    await assert.rejects(anExpense(world(), ticket, { member }), /is PendingApproval and takes no more entries/);
    await anExpense(world(), ticket, { member: { id: 1 } });
  });
});
