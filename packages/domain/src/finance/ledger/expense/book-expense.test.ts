import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aBatch,
  anApprovedExpense,
  anExport,
  anInvoice,
  aTicket,
  changed,
  firstId,
  idOf,
  inOneWorld,
  shown,
} from '@reeve/testkit';

inOneWorld('an expense that is approved', (world) => {
  const unposted = '/finance/accounting/unpostedexpenses';

  const taxType = async () => ({ id: await firstId(world(), '/expense/info/taxTypes') });

  it('waits for a batch with its accounts, until its approval is taken back', async () => {
    const path = await anApprovedExpense(world(), await aTicket(world()), {
      amount: 40,
      notes: 'Parking',
      taxes: [{ amount: 3.2, type: await taxType() }],
    });
    const listed = await shown(world(), `${unposted}/${idOf(path)}`);
    const { expenseDetailId, total, billableAmount, nonBillableAmount, accountNumber, creditAccount } = listed;
    assert.deepEqual([expenseDetailId, total, billableAmount, nonBillableAmount], [idOf(path), 40, 40, 0]);
    assert.deepEqual([accountNumber, creditAccount, listed['glType']], ['6000', '2000', 'EE']);
    assert.deepEqual([listed['classification'], listed['chargeDescription']], ['Reimbursable', 'Parking']);
    const levels = await shown<Record<string, unknown>[]>(world(), `${unposted}/${idOf(path)}/taxableLevels`);
    assert.deepEqual(
      levels.map(({ taxLevel, taxAmount }) => [taxLevel, taxAmount]),
      [[1, 3.2]],
    );
    const asked = await shown<unknown[]>(world(), `${unposted}?conditions=classification='Reimbursable' and total=40`);
    assert.equal(asked.length, 1);
    const { expenseReport } = await shown<{ expenseReport: { id: number } }>(world(), path);
    const { id } = expenseReport;
    for (const status of ['ApprovedByTierOne', 'PendingApproval', 'Open']) {
      assert.equal((await world().post(`/expense/reports/${id}/reverse`, '')).status, 200, 'a step back');
      assert.equal((await shown(world(), path))['status'], status);
    }
    assert.equal((await world().get(`${unposted}/${idOf(path)}`)).status, 404);
  });

  it('is booked at what its miles came to, in the list, the ledger, the export and the cost of its invoice', async () => {
    const ticket = await aTicket(world());
    const miles = { type: { name: 'Mileage' }, amount: 100, date: '2025-02-24T00:00:00Z' };
    const path = await anApprovedExpense(world(), ticket, miles);
    const { total, billableAmount, nonBillableAmount } = await shown(world(), `${unposted}/${idOf(path)}`);
    assert.deepEqual([total, billableAmount, nonBillableAmount], [67, 67, 0]);
    const { expenses } = (await anExport(world())) as unknown as {
      expenses: { total: number; offset: { total: number } }[];
    };
    assert.deepEqual(
      expenses.map((each) => [each.total, each.offset.total]),
      [[67, -67]],
    );
    const invoice = await anInvoice(world(), { applyToType: 'Ticket', applyToId: ticket });
    await changed(world(), invoice, { status: { name: 'Closed' } });
    const { transactions } = (await anExport(world())) as unknown as {
      transactions: { detail: { glTypeId: string; cost: number; total: number }[] }[];
    };
    const revenue = transactions.flatMap(({ detail }) => detail).filter(({ glTypeId }) => glTypeId === 'RE');
    assert.deepEqual(
      revenue.map(({ total: billed, cost }) => [billed, cost]),
      [[-67, 67]],
    );
  });

  it('of nothing has entries, too, for a batch to take', async () => {
    const path = await anApprovedExpense(world(), await aTicket(world()), { amount: 0, notes: 'Free lunch' });
    const { expenses } = (await anExport(world())) as unknown as {
      expenses: { id: number; description: string; accountNumber: string; offset: { accountNumber: string } }[];
    };
    const free = expenses.find(({ description }) => description === 'Free lunch');
    assert.deepEqual([free?.accountNumber, free?.offset.accountNumber], ['6000', '2000']);
    await aBatch(world(), 'FREE', [free?.id ?? 0]);
    assert.equal((await world().get(`${unposted}/${idOf(path)}`)).status, 404);
  });
});
