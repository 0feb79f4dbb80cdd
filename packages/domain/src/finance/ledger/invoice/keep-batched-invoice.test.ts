import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aBatch, aBilledProduct, anInvoice, bookedOn, changed, idOf, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('an invoice in a batch', (world) => {
  it('stays closed until the batch is deleted', async () => {
    const path = await anInvoice(world());
    await aBilledProduct(world(), path);
    await changed(world(), path, { status: { name: 'Closed' } });
    const [entry] = await shown<{ id: number }[]>(world(), `${path}/glEntries`);
    const batch = await aBatch(world(), 'KEPT', [entry?.id ?? 0]);
    const { glBatch } = await shown<{ glBatch: { id: number; name: string } }>(world(), path);
    assert.deepEqual([glBatch.id, glBatch.name], [batch, 'KEPT']);
    const open = [{ op: 'replace', path: 'status', value: { name: 'New' } }];
    const refused = await world().patch(path, open);
    assert.deepEqual([refused.status, /is in batch/.test(refused.text)], [400, true], refused.text);
    for (const name of ['Paid', 'Void', 'Closed']) await changed(world(), path, { status: { name } });
    assert.equal((await world().delete(`/finance/accounting/batches/${batch}`)).status, 204);
    assert.equal((await world().get(`/finance/accounting/unpostedinvoices/${idOf(path)}`)).status, 200);
    assert.equal((await world().patch(path, open)).status, 200);
    assert.deepEqual(await bookedOn(world(), path), []);
  });
});
