import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aMember, anExpense, aTicket, changed, inOneWorld, shown } from '../../../../testkit/src/index.ts';

inOneWorld('the total of an expense report', (world) => {
  it('is that of its expenses, whatever changes or deletes one', async () => {
    const member = { id: await aMember(world(), 'Ann') };
    const ticket = await aTicket(world());
    const [one, two] = [
      await anExpense(world(), ticket, { member }),
      await anExpense(world(), ticket, { member, amount: 0.1 }),
    ];
    const { expenseReport } = await shown<{ expenseReport: { id: number } }>(world(), `/expense/entries/${one}`);
    const total = async () => (await shown(world(), `/expense/reports/${expenseReport.id}`))['total'];
    assert.equal(await total(), 12.6);
    await changed(world(), `/expense/entries/${two}`, { amount: 0.2 });
    assert.equal(await total(), 12.7);
    await world().delete(`/expense/entries/${one}`);
    assert.equal(await total(), 0.2);
  });
});
