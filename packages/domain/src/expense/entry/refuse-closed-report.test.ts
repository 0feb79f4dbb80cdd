import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aMember, anExpense, aTicket, inOneWorld, shown, type World } from '../../../../testkit/src/index.ts';

inOneWorld('a period whose report was handed in', (world) => {
  it('takes no more expenses of its member', async () => {
    const member = { id: await aMember(world(), 'Ann') };
    const ticket = await aTicket(world());
    const path = `/expense/entries/${await anExpense(world(), ticket, { member })}`;
    const { expenseReport } = await shown<{ expenseReport: { id: number } }>(world(), path);
    assert.equal((await world().post(`/expense/reports/${expenseReport.id}/submit`, {})).status, 200);
    await assert.rejects(anExpense(world(), ticket, { member }), /is PendingApproval and takes no more entries/);
    await anExpense(world(), ticket, { member: { id: 1 } });
    await refusesNamed(world(), { member, ticket, expenseReport: { id: expenseReport.id } });
  });
});

/**
 * Who names the report is refused by that alone: nothing is looked for meanwhile that nobody waits for. It would fail where
 * the transaction has ended, and end the process.
 */
async function refusesNamed(world: World, { ticket, ...sent }: Record<string, unknown> & { ticket: number }) {
  const body = { chargeToType: 'ServiceTicket', chargeToId: ticket, type: { name: 'Meals' }, amount: 5, ...sent };
  const once = () => world.post('/expense/entries', { ...body, date: '2025-03-03T00:00:00Z' });
  const replies = await Promise.all(Array.from({ length: 8 }, once));
  for (const { status, text } of replies) assert.match(`${status} ${text}`, /^400 .*takes no more entries/s);
}
