import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aCoveredTicket,
  anExpense,
  aTimeEntry,
  changed,
  inOlderVersion,
  inOneWorld,
  shown,
} from '../../../../testkit/src/index.ts';

inOneWorld('an expense under an agreement', (world) => {
  const amounts = async (path: string) => {
    const { agreementAmount, invoiceAmount } = await shown(world(), path);
    return [agreementAmount, invoiceAmount];
  };

  it('is not covered by one that covers none', async () => {
    const { ticket } = await aCoveredTicket(world(), 'Baker', { coverAgreementExpense: false });
    assert.deepEqual(await amounts(`/expense/entries/${await anExpense(world(), ticket)}`), [0, 12.5]);
  });

  it('is covered as far as there is money left, before and after others', async () => {
    const limit = { coverAgreementExpense: true, applicationUnits: 'Amount', applicationLimit: 100 };
    const { ticket, agreement } = await aCoveredTicket(world(), 'Cooper', {
      ...limit,
      applicationCycle: 'CalendarMonth',
    });
    const spend = async (fields: object, caller = world()) =>
      `/expense/entries/${await anExpense(caller, ticket, { ...fields })}`;
    const first = await spend({ amount: 60 });
    assert.deepEqual(await amounts(first), [60, 0]);
    const second = await spend({ amount: 60 }, inOlderVersion(world()));
    assert.deepEqual(await amounts(second), [40, 20]);
    assert.deepEqual(await amounts(await spend({ amount: 60, date: '2025-04-01T00:00:00Z' })), [60, 0]);
    assert.deepEqual(await amounts(await spend({ amount: 60, date: '2024-12-31T00:00:00Z' })), [0, 60]);
    await changed(world(), first, { amount: 50 });
    await changed(world(), second, { amount: 55 });
    assert.deepEqual(await amounts(second), [50, 5]);
    assert.equal((await world().delete(first)).status, 204);
    await changed(world(), second, { notes: 'Room', amount: 60 });
    assert.deepEqual(await amounts(second), [60, 0]);
    const recap = await shown(world(), `/finance/agreementrecap/${agreement.id}`);
    assert.equal(recap['usedAmount'], 60, 'what was used in April is of another period');
    await changed(world(), second, { billableOption: 'NoCharge' });
    assert.deepEqual(await amounts(second), [0, 60], 'which tells what it came to');
  });

  it('takes its money from time, and time from it', async () => {
    const covers = { coverAgreementExpense: true, coverAgreementTime: true };
    const limit = { ...covers, applicationUnits: 'Amount', applicationLimit: 150, applicationCycle: 'CalendarMonth' };
    const { ticket } = await aCoveredTicket(world(), 'Dixon', limit);
    await aTimeEntry(world(), ticket, { member: { identifier: 'Tech1' } }); // 115
    assert.deepEqual(await amounts(`/expense/entries/${await anExpense(world(), ticket, { amount: 50 })}`), [35, 15]);
    const { agreementAmount } = await shown(world(), `/time/entries/${await aTimeEntry(world(), ticket)}`);
    assert.equal(agreementAmount, 0);
  });

  it('is covered whole where the agreement counts incidents or has no limit, and not by hours', async () => {
    const limit = { coverAgreementExpense: true, coverAgreementTime: true, applicationLimit: 1 };
    for (const [applicationUnits, covered, left] of [
      ['Hours', 0, 12.5],
      ['Incidents', 12.5, 0],
    ] as const) {
      const { ticket } = await aCoveredTicket(world(), `In${applicationUnits}`, { ...limit, applicationUnits });
      assert.deepEqual(await amounts(`/expense/entries/${await anExpense(world(), ticket)}`), [covered, left]);
      const { agreementHours } = await shown(world(), `/time/entries/${await aTimeEntry(world(), ticket)}`);
      assert.equal(agreementHours, 1);
    }
    const without = { ...limit, applicationUnits: 'Hours', applicationUnlimitedFlag: true };
    const { ticket } = await aCoveredTicket(world(), 'Unlimited', without);
    assert.deepEqual(await amounts(`/expense/entries/${await anExpense(world(), ticket)}`), [12.5, 0]);
  });
});
