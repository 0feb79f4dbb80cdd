import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCoveredTicket, anExpense, aSoldPhone, changed, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('what an agreement covers of a product', (world) => {
  it('is used up for expenses too, and is there again when the product costs less', async () => {
    const covers = { coverAgreementProduct: true, coverAgreementExpense: true };
    const limit = { applicationUnits: 'Amount', applicationLimit: 210 };
    const { ticket } = await aCoveredTicket(world(), 'Shared', { ...covers, ...limit });
    const product = await aSoldPhone(world(), { ticket: { id: ticket }, price: 200 });
    const expense = `/expense/entries/${await anExpense(world(), ticket, { amount: 50 })}`;
    assert.equal((await shown(world(), expense))['agreementAmount'], 10);
    await changed(world(), product, { price: 100 });
    assert.equal((await changed(world(), expense, { amount: 60 }))['agreementAmount'], 60);
  });
});
