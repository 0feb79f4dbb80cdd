import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anExpense, aTicket, changed, inOlderVersion, inOneWorld, makeRecord, shown } from '@reeve/testkit';

inOneWorld('what is billed of an expense', (world) => {
  const amounts = async (path: string) => {
    const { billAmount, invoiceAmount } = await shown(world(), path);
    return [billAmount, invoiceAmount];
  };
  const made = async (fields: object, caller = world()) =>
    `/expense/entries/${await anExpense(caller, await aTicket(world()), { ...fields })}`;
  const type = async (name: string, fields: object) => {
    const body = { name, amountCaption: 'Amount', billExpenses: 'Billable', invoiceMarkupOption: 'Percent', ...fields };
    return { id: await makeRecord(world(), '/expense/types', body) };
  };

  it('is its bill amount, else its amount, which is told of what is not billed, too', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const expense = await made({ amount: 40 }, caller);
      assert.deepEqual(await amounts(expense), [40, 40]);
      await changed(caller, expense, { billAmount: 50 });
      assert.deepEqual(await amounts(expense), [50, 50]);
      await changed(caller, expense, { notes: 'Lunch' });
      assert.deepEqual(await amounts(expense), [50, 50]);
      assert.equal((await changed(world(), expense, { billableOption: 'NoCharge' }))['invoiceAmount'], 50);
      await changed(caller, expense, { billableOption: 'Billable', amount: 30 });
      assert.deepEqual(await amounts(expense), [30, 30]);
    }
  });

  it('is what its miles or pieces come to', async () => {
    const drive = await made({ type: { name: 'Mileage' }, amount: 100 });
    assert.deepEqual(await amounts(drive), [67, 67]);
    await changed(world(), drive, { amount: 12.5 });
    assert.deepEqual(await amounts(drive), [8.38, 8.38]);
    const copies = await type('Copies', { quantityFlag: true, reimbursementRate: 0.05 });
    assert.deepEqual(await amounts(await made({ type: copies, amount: 30 })), [1.5, 1.5]);
  });

  it('has the markup of its type', async () => {
    const [share, once, each] = [
      await type('Share', { invoiceMarkupAmount: 10 }),
      await type('Once', { invoiceMarkupOption: 'Amount', invoiceMarkupAmount: 5 }),
      await type('Each', {
        invoiceMarkupOption: 'Mile',
        invoiceMarkupAmount: 0.1,
        mileageFlag: true,
        reimbursementRate: 0.5,
      }),
    ];
    const path = await made({ type: share, amount: 80 });
    assert.deepEqual(await amounts(path), [88, 88]);
    await changed(world(), path, { type: once });
    assert.deepEqual(await amounts(path), [85, 85]);
    await changed(world(), path, { type: each });
    assert.deepEqual(await amounts(path), [48, 48]);
  });

  it('is not what the member gets back, as the report of expenses shows', async () => {
    const share = await type('Marked up', { invoiceMarkupAmount: 10 });
    const [own, cards] = [
      await made({ type: share, amount: 80 }),
      await made({ type: share, amount: 80, paymentMethod: { name: 'Company Credit Card' } }),
    ];
    for (const [path, amount] of [
      [own, 80],
      [cards, 0],
    ] as const) {
      const columns = 'Expense_Cost,Billable_Amt,Reimb_Amount';
      const report = `/system/reports/Expense?conditions=EX_Detail_RecID=${path.split('/').at(-1)}&columns=${columns}`;
      assert.deepEqual((await shown<{ row_values: unknown[] }>(world(), report)).row_values, [[80, 88, amount]]);
    }
  });

  it('is put back with what was read', async () => {
    const path = await made({ type: { name: 'Mileage' }, amount: 100 });
    const read = await shown(world(), path);
    const again = await world().put(path, read);
    assert.equal(again.status, 200, again.text);
    assert.deepEqual(await amounts(path), [67, 67]);
  });
});
