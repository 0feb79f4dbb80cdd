import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aBatch, aBilledProduct, anInvoice, changed, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('a ledger entry in a batch', (world) => {
  it('is not changed', async () => {
    const path = await anInvoice(world());
    await aBilledProduct(world(), path);
    await changed(world(), path, { status: { name: 'Closed' } });
    const [entry] = await shown<{ id: number }[]>(world(), `${path}/glEntries`);
    await aBatch(world(), 'B1', [entry?.id ?? 0]);
    const change = [{ op: 'replace', path: 'segment1', value: '1' }];
    const refused = await world().patch(`${path}/glEntries/${entry?.id}`, change);
    assert.deepEqual([refused.status, /is in a batch/.test(refused.text)], [400, true], refused.text);
  });
});
