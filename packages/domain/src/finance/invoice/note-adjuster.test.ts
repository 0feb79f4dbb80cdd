import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anInvoice, changed, inOlderVersion, inOneWorld, shown } from '../../../../testkit/src/index.ts';

inOneWorld('the adjustment of an invoice', (world) => {
  it('tells who made it, whatever is sent, and nobody once it is gone', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const invoice = await anInvoice(world());
      assert.equal('adjustedBy' in (await shown(world(), invoice)), false);
      const made = await changed(caller, invoice, { serviceAdjustmentAmount: -20.5, adjustedBy: 'Nobody' });
      assert.equal(made['adjustedBy'], (made['_info'] as { updatedBy: string }).updatedBy);
      assert.equal('adjustedBy' in (await changed(caller, invoice, { serviceAdjustmentAmount: 0 })), false);
    }
  });
});
