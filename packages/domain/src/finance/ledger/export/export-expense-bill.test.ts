import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aBatch, anApprovedExpense, anExport, aTicket, changed, firstId, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('expenses that are transferred as bills', (world) => {
  it('are one bill a report, which a batch takes by the ids of its details', async () => {
    const path = await anApprovedExpense(world(), await aTicket(world()), { amount: 40 });
    const exported = async () => {
      const found = await anExport(world());
      return found as unknown as { expenses: Record<string, unknown>[]; expenseBills: Record<string, unknown>[] };
    };
    const journal = await exported();
    assert.deepEqual([journal.expenses.length, journal.expenseBills], [1, []]);
    const setup = `/finance/accountingPackageSetup/${await firstId(world(), '/finance/accountingPackageSetup')}`;
    await changed(world(), setup, { transferExpensesAsBillFlag: true });
    const { expenses, expenseBills } = await exported();
    const [bill = {}, ...others] = expenseBills;
    assert.deepEqual([expenses, others], [[], []]);
    const { expenseReport, type, member } = await shown<
      Record<string, { id: number; name: string; identifier: string }>
    >(world(), path);
    const report = await shown<Record<string, string>>(world(), `/expense/reports/${expenseReport?.id}`);
    const [from, to] = [report['dateStart'], report['dateEnd']].map((day) => day?.slice(0, 10));
    const { id, documentType, documentNumber, memo, total, apAccountNumber, detail } = bill;
    assert.deepEqual(
      [documentType, documentNumber, memo, total, apAccountNumber],
      ['GENERAL JOURNAL', `${id}${member?.identifier}`, `Expenses for ${from} - ${to}`, 40, '2000'],
    );
    const [line] = detail as { id: number[]; memo: string; total: number; billable: boolean; reimbursable: boolean }[];
    assert.deepEqual(
      [line?.id.length, line?.memo, line?.total, line?.billable, line?.reimbursable],
      [2, type?.name, 40, true, true],
    );
    await aBatch(world(), 'BILLS', line?.id ?? []);
    assert.deepEqual((await exported()).expenseBills, []);
    await changed(world(), setup, { transferExpensesAsBillFlag: false });
  });
});
