import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anInvoice, inOlderVersion, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('a special invoice', (world) => {
  it('is a credit memo, a down payment or a miscellaneous one', async () => {
    for (const caller of [world(), inOlderVersion(world())])
      for (const type of ['CreditMemo', 'DownPayment', 'Miscellaneous', 'Standard']) {
        const path = await anInvoice(caller, { type, specialInvoiceFlag: false });
        assert.equal((await shown(caller, path))['specialInvoiceFlag'], type !== 'Standard', type);
      }
  });
});
