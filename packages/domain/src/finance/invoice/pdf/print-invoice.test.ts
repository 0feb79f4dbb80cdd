import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aBilledProduct,
  anExpense,
  aTaxedInvoice,
  aTicketFor,
  aTimeEntry,
  changed,
  idOf,
  inOneWorld,
  makeRecord,
  pdfText,
  shown,
} from '@reeve/testkit';

inOneWorld('an invoice as a PDF', (world) => {
  it('shows who owes what to whom, and for what', async () => {
    const path = await aTaxedInvoice(world(), 'Żółw & Sons');
    const on = { invoice: { id: idOf(path) } };
    await aBilledProduct(world(), path, { customerDescription: 'Blue cable', quantity: 30 });
    await aTimeEntry(world(), await aTicketFor(world(), path, { summary: 'Printer jams' }), {
      notes: 'Cleaned it.',
      ...on,
    });
    await anExpense(world(), await aTicketFor(world(), path), { amount: 40, notes: 'Parking', ...on });
    await makeRecord(world(), `${path}/payments`, { amount: 12.5 });
    await changed(world(), path, { topComment: 'Thank you.', customerPO: 'PO-77' });
    const { base, headers } = world();
    const reply = await fetch(`${base}${path}/pdf`, { headers });
    assert.deepEqual([reply.status, reply.headers.get('content-type')], [200, 'application/pdf']);
    const text = pdfText(new Uint8Array(await reply.arrayBuffer()));
    const { invoiceNumber, total, balance } = await shown<Record<string, number>>(world(), path);
    const amount = (value = 0) => `$${value.toLocaleString('en-US', { minimumFractionDigits: 2 })}`;
    for (const piece of [
      ...['Invoice', String(invoiceNumber), 'PO-77', '3/3/2025', 'Thank', 'Żółw', 'Blue', '$1,500.00', 'Printer'],
      ...[
        'Cleaned',
        'Parking',
        '$40.00',
        'Balance',
        amount(total),
        amount(balance),
        '($12.50)',
        'My',
        'Company',
        'Page',
      ],
    ])
      assert.ok(text.includes(piece), `${piece} is in:\n${text}`);
  });

  it('is of an invoice that is there', async () => {
    assert.equal((await world().get('/finance/invoices/999999/pdf')).status, 404);
  });
});
