import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCoveredTicket, anExpense, changed, inOneWorld, shown } from '../../../../testkit/src/index.ts';

inOneWorld('what expenses used of an agreement', (world) => {
  it('follows them to another day, another agreement, and away', async () => {
    const limit = { coverAgreementExpense: true, applicationUnits: 'Amount', applicationLimit: 20 };
    const monthly = { ...limit, applicationCycle: 'CalendarMonth' };
    const { ticket } = await aCoveredTicket(world(), 'Baker', monthly);
    const other = await aCoveredTicket(world(), 'Cooper', monthly);
    const covered = async (on: number) => {
      const path = `/expense/entries/${await anExpense(world(), on, { amount: 20 })}`;
      const { agreementAmount } = await shown(world(), path);
      assert.equal((await world().delete(path)).status, 204);
      return agreementAmount;
    };
    const expense = `/expense/entries/${await anExpense(world(), ticket, { amount: 15 })}`;
    assert.deepEqual([await covered(ticket), await covered(other.ticket)], [5, 20]);
    await changed(world(), expense, { chargeToId: other.ticket });
    assert.deepEqual([await covered(ticket), await covered(other.ticket)], [20, 5]);
    await changed(world(), expense, { date: '2025-05-05T00:00:00Z' });
    assert.deepEqual([await covered(ticket), await covered(other.ticket)], [20, 20]);
  });
});
