import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aMember, anExpense, aTicket, changed, inOneWorld, shown } from '../../../../testkit/src/index.ts';

type Report = { readonly id: number; readonly name: string };

inOneWorld('the report of an expense', (world) => {
  it('is that of its member and week, and another one when it moves', async () => {
    const member = { id: await aMember(world(), 'Ann') };
    const path = `/expense/entries/${await anExpense(world(), await aTicket(world()), { member })}`;
    const { expenseReport } = await shown<{ expenseReport: Report }>(world(), path);
    assert.equal(expenseReport.name, '2025-03-03 to 2025-03-09');
    const query = encodeURIComponent(`expenseReport/name="${expenseReport.name}" and member/id=${member.id}`);
    assert.equal((await shown<object[]>(world(), `/expense/entries?conditions=${query}`)).length, 1);
    const moved = await changed<{ expenseReport: Report }>(world(), path, { date: '2025-03-12T00:00:00Z' });
    assert.equal(moved.expenseReport.name, '2025-03-10 to 2025-03-16');
  });
});
