import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anExpense, aTicket, changed, inOlderVersion, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('what is invoiced of an expense', (world) => {
  it('is its bill amount, else its amount, and nothing where it is not billed', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const expense = `/expense/entries/${await anExpense(caller, await aTicket(caller), { amount: 40 })}`;
      assert.equal((await shown(world(), expense))['invoiceAmount'], 40);
      assert.equal((await changed(world(), expense, { billAmount: 50 }))['invoiceAmount'], 50);
      assert.equal((await changed(world(), expense, { billableOption: 'NoCharge' }))['invoiceAmount'], 0);
    }
  });
});
