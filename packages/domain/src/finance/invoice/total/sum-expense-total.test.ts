import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anExpense, anInvoice, aTicket, changed, idOf, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('the expense total of an invoice', (world) => {
  it('follows the expenses on it', async () => {
    const invoice = await anInvoice(world());
    const expense = `/expense/entries/${await anExpense(world(), await aTicket(world()), { amount: 40.5 })}`;
    await changed(world(), expense, { invoice: { id: idOf(invoice) } });
    assert.equal((await shown(world(), invoice))['expenseTotal'], 40.5);
    await changed(world(), expense, { invoice: null });
    assert.equal((await shown(world(), invoice))['expenseTotal'], 0);
    await changed(world(), expense, { amount: 50 });
    await changed(world(), expense, { invoice: { id: idOf(invoice) } });
    const { expenseTotal, total } = await shown(world(), invoice);
    assert.deepEqual([expenseTotal, total], [50, 50]);
  });
});
