import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anExpense, aTaxedInvoice, aTicketFor, changed, idOf, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('the tax of expenses on an invoice', (world) => {
  it('follows what they come to', async () => {
    const invoice = await aTaxedInvoice(world(), 'Travel');
    const expense = `/expense/entries/${await anExpense(world(), await aTicketFor(world(), invoice), { amount: 100 })}`;
    await changed(world(), expense, { invoice: { id: idOf(invoice) } });
    assert.equal((await shown(world(), invoice))['salesTax'], 5.75);
    await changed(world(), expense, { invoice: null });
    assert.equal((await shown(world(), invoice))['salesTax'], 0);
  });
});
