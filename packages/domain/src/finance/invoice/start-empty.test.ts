import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anInvoice, inOlderVersion, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('a new invoice', (world) => {
  it('comes to nothing, and is taxable unless it says otherwise', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const invoice = await shown(world(), await anInvoice(caller));
      const sums = ['serviceTotal', 'expenseTotal', 'productTotal', 'salesTax', 'total', 'payments', 'balance'];
      assert.deepEqual(
        sums.map((key) => invoice[key]),
        [0, 0, 0, 0, 0, 0, 0],
      );
      assert.equal(invoice['taxableFlag'], true);
      assert.equal((await shown(world(), await anInvoice(caller, { taxableFlag: false })))['taxableFlag'], false);
    }
  });
});
