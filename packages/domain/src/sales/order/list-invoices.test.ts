import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anInvoice, aSalesOrder, idOf, inOlderVersion, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('the invoices of a sales order', (world) => {
  it('are listed while they are there, whatever is sent', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const path = await aSalesOrder(caller, { invoiceIds: [7] });
      const listed = async () => (await shown(world(), path))['invoiceIds'] ?? [];
      assert.deepEqual(await listed(), []);
      const fields = { applyToType: 'SalesOrder', applyToId: idOf(path) };
      const invoices = [await anInvoice(caller, fields), await anInvoice(caller, fields)];
      assert.deepEqual(await listed(), invoices.map(idOf));
      assert.equal((await world().delete(invoices[0] ?? '')).status, 204);
      assert.deepEqual(await listed(), invoices.slice(1).map(idOf));
    }
  });
});
