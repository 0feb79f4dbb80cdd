import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anInvoice, changed, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('what is on a closed invoice', (world) => {
  it('changes in status and internal notes only, by either path', async () => {
    const path = await anInvoice(world());
    await changed(world(), path, { status: { name: 'Closed' } });
    const reply = await world().patch(path, [{ op: 'replace', path: 'reference', value: 'x' }]);
    assert.equal(reply.status, 400, reply.text);
    assert.match(reply.text, /only its status and internal notes may change/);
    const whole = await shown(world(), path);
    assert.equal((await world().put(path, whole)).status, 200, 'what was read can be put back');
    await changed(world(), path.replace('invoices', 'closedInvoices'), { internalNotes: 'Sent twice.' });
    assert.equal((await shown(world(), path))['internalNotes'], 'Sent twice.');
    await changed(world(), path, { status: { name: 'New' } });
    assert.equal((await changed(world(), path, { reference: 'x' }))['reference'], 'x');
  });
});
