import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anInvoice, aSalesOrder, aSoldPhone, changed, idOf, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('the invoice that a product of a sales order is on', (world) => {
  it('is listed with the order, until the product is taken off it', async () => {
    const path = await aSalesOrder(world());
    const product = await aSoldPhone(world(), { salesOrder: { id: idOf(path) } });
    const invoice = await anInvoice(world());
    const listed = async () => (await shown(world(), path))['invoiceIds'] ?? [];
    await changed(world(), product, { invoice: { id: idOf(invoice) } });
    assert.deepEqual(await listed(), [idOf(invoice)]);
    await changed(world(), product, { invoice: null });
    assert.deepEqual(await listed(), []);
  });
});
