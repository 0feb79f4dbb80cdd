import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anInvoice, changed, inOneWorld } from '@reeve/testkit';

inOneWorld('the path of closed invoices', (world) => {
  it('is for closed ones alone', async () => {
    const path = await anInvoice(world());
    const closed = path.replace('invoices', 'closedInvoices');
    const note = [{ op: 'replace', path: 'internalNotes', value: 'x' }];
    const reply = await world().patch(closed, note);
    assert.deepEqual([reply.status, /is not closed/.test(reply.text)], [400, true]);
    await changed(world(), path, { status: { name: 'Paid' } });
    assert.equal((await world().patch(closed, note)).status, 200);
  });
});
