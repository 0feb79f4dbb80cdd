import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aTaxedInvoice, changed, inOneWorld } from '../../../../../testkit/src/index.ts';

inOneWorld('an invoice whose memo is endless', (world) => {
  it('is printed, its words divided and the rest left out', async () => {
    const invoice = await aTaxedInvoice(world(), 'Endless');
    await changed(world(), invoice, { topComment: 'x'.repeat(900_000) });
    const { status, text } = await world().get(`${invoice}/pdf`);
    assert.deepEqual([status, text.slice(0, 5)], [200, '%PDF-']);
  });
});
