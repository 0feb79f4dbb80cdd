import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCoveredTicket, anExpense, changed, inOneWorld, shown } from '../../../../testkit/src/index.ts';

inOneWorld('an expense that is deleted', (world) => {
  it('gives back what its agreement covered, also after the agreement counted anew', async () => {
    const limit = { coverAgreementExpense: true, applicationUnits: 'Amount', applicationLimit: 20 };
    const terms = { ...limit, applicationCycle: 'CalendarMonth' };
    const { ticket, agreement } = await aCoveredTicket(world(), 'Baker', terms);
    const spend = async () => `/expense/entries/${await anExpense(world(), ticket, { amount: 20 })}`;
    const covered = async (path: string) => (await shown(world(), path))['agreementAmount'];
    const first = await spend();
    for (const applicationUnits of ['Hours', 'Amount'])
      await changed(world(), `/finance/agreements/${agreement.id}`, { applicationUnits });
    assert.equal(await covered(await spend()), 0);
    assert.equal((await world().delete(first)).status, 204);
    assert.equal(await covered(await spend()), 20);
  });
});
