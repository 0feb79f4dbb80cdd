import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anExpense, aTicket, aTimeEntry, changed, inOneWorld, shown } from '@reeve/testkit';

interface OnSheet {
  readonly status: string;
  readonly timeSheet?: { readonly id: number };
  readonly expenseReport?: { readonly id: number };
}

inOneWorld('what is not billed', (world) => {
  const statusOf = async (path: string) => (await shown<OnSheet>(world(), path)).status;
  const approved = async (path: string) => {
    const { timeSheet, expenseReport } = await shown<OnSheet>(world(), path);
    const sheet = timeSheet === undefined ? `/expense/reports/${expenseReport?.id}` : `/time/sheets/${timeSheet.id}`;
    for (const [move, body] of [
      ['submit', ''],
      ['approve', { approvalType: 'Billing' }],
    ] as const)
      assert.equal((await world().post(`${sheet}/${move}`, body)).status, 200, move);
    return sheet;
  };
  const free = { billableOption: 'DoNotBill' };

  it('is written off when it is approved where the billing set-up leaves it out, and booked all the same', async () => {
    const setup = { excludeDoNotBillTimeFlag: true, excludeDoNotBillExpenseFlag: true };
    await changed(world(), '/finance/billingSetups/1', setup);
    const ticket = await aTicket(world());
    const billed = `/time/entries/${await aTimeEntry(world(), ticket)}`;
    const later = { timeStart: '2025-03-03T11:00:00Z', timeEnd: '2025-03-03T12:00:00Z' };
    const time = `/time/entries/${await aTimeEntry(world(), ticket, { ...free, ...later })}`;
    const expense = `/expense/entries/${await anExpense(world(), ticket, free)}`;
    const sheet = await approved(time);
    await approved(expense);
    assert.deepEqual(
      [await statusOf(time), await statusOf(billed), await statusOf(expense)],
      ['WrittenOff', 'ReadyToBill', 'WrittenOff'],
    );
    const waiting = await shown<{ total: number }[]>(world(), '/finance/accounting/unpostedexpenses');
    assert.deepEqual(
      waiting.map(({ total }) => total),
      [12.5],
    );
    assert.equal((await world().patch(time, [{ op: 'replace', path: 'notes', value: 'x' }])).status, 400);
    for (const _ of [1, 2, 3]) await world().post(`${sheet}/reverse`, '');
    assert.equal(await statusOf(time), 'Open');
  });

  it('is approved as anything else where it is not left out', async () => {
    await changed(world(), '/finance/billingSetups/1', { excludeDoNotBillTimeFlag: false });
    const days = { timeStart: '2025-02-10T11:00:00Z', timeEnd: '2025-02-10T12:00:00Z' };
    const time = `/time/entries/${await aTimeEntry(world(), await aTicket(world()), { ...free, ...days })}`;
    await approved(time);
    assert.equal(await statusOf(time), 'ReadyToBill');
  });
});
