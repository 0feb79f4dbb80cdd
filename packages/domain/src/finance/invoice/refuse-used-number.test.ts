import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anInvoice, inOlderVersion, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('the number of an invoice', (world) => {
  it('is given once', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const [one, other] = [await anInvoice(caller), await anInvoice(caller)];
      const { invoiceNumber } = await shown(world(), one);
      const taken = await caller.patch(other, [{ op: 'replace', path: 'invoiceNumber', value: invoiceNumber }]);
      assert.deepEqual([taken.status, /is in use/.test(taken.text)], [400, true]);
      const again = await caller.post('/finance/invoices', { type: 'Standard', company: { id: 1 }, invoiceNumber });
      assert.equal(again.status, 400);
    }
  });
});
