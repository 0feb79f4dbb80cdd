import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anExpense, aTicket, inOneWorld, makeRecord, refusals } from '../../../../testkit/src/index.ts';

inOneWorld('an expense that nobody takes', (world) => {
  const body = { chargeToType: 'ChargeCode', type: { name: 'Meals' }, amount: 10, date: '2025-03-03T00:00:00Z' };

  it('is refused by a charge code for time, or for other types', async () => {
    const message = 'The charge code does not allow expenses of this type.';
    const vacation = { ...body, chargeToId: 4 };
    assert.deepEqual(await refusals(world(), '/expense/entries', vacation), { chargeToId: message });
    const code = await makeRecord(world(), '/time/chargeCodes', {
      name: 'Fairs',
      company: { id: 1 },
      billTime: 'DoNotBill',
      expenseEntryFlag: true,
      allowAllExpenseTypeFlag: false,
      expenseTypeIds: [3],
    });
    const fair = { ...body, chargeToId: code };
    assert.deepEqual(await refusals(world(), '/expense/entries', fair), { chargeToId: message });
    await makeRecord(world(), '/expense/entries', { ...fair, type: { name: 'Hotel' } });
  });

  it('is none above the most of its type, which only marks it on the screen', async () => {
    const fields = { name: 'Tips', amountCaption: 'Amount', billExpenses: 'Billable', invoiceMarkupOption: 'Percent' };
    const type = { id: await makeRecord(world(), '/expense/types', { ...fields, maxAmount: 20 }) };
    await anExpense(world(), await aTicket(world()), { type, amount: 20.01 });
  });
});
