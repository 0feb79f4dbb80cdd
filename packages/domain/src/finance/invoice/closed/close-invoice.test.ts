import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anInvoice, changed, inOlderVersion, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('an invoice that is closed', (world) => {
  it('says who closed it, until it is opened again', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const path = await anInvoice(caller);
      await changed(caller, path, { status: { name: 'Closed' } });
      assert.equal((await shown(world(), path))['closedBy'], 'ReeveApi');
      await changed(caller, path.replace('invoices', 'closedInvoices'), { status: { name: 'New' } });
      assert.equal((await shown(world(), path))['closedBy'], undefined);
    }
  });
});
