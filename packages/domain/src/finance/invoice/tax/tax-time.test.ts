import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aTaxedInvoice, aTicketFor, aTimeEntry, changed, idOf, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('the tax of time on an invoice', (world) => {
  it('follows what the time comes to', async () => {
    const invoice = await aTaxedInvoice(world(), 'Hours');
    const entry = `/time/entries/${await aTimeEntry(world(), await aTicketFor(world(), invoice))}`;
    await changed(world(), entry, { hourlyRate: 100, actualHours: 2 });
    await changed(world(), entry, { invoice: { id: idOf(invoice) } });
    const { serviceTotal, salesTax, total } = await shown<Record<string, number>>(world(), invoice);
    assert.deepEqual(
      [salesTax, total],
      [Math.round((serviceTotal ?? 0) * 5.75) / 100, (serviceTotal ?? 0) + (salesTax ?? 0)],
    );
    assert.ok((salesTax ?? 0) > 0);
    await changed(world(), entry, { invoice: null });
    assert.equal((await shown(world(), invoice))['salesTax'], 0);
  });
});
