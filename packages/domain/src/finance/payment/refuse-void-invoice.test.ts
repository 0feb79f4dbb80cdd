import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aBilledProduct, anInvoice, changed, inOneWorld, makeRecord } from '@reeve/testkit';

inOneWorld('a void invoice', (world) => {
  it('is not paid, until it is in force again', async () => {
    const path = await anInvoice(world());
    await aBilledProduct(world(), path);
    await changed(world(), path, { status: { name: 'Void' } });
    const refused = await world().post(`${path}/payments`, { amount: 5 });
    assert.deepEqual([refused.status, /is void/.test(refused.text)], [400, true], refused.text);
    await changed(world(), path, { status: { name: 'Closed' } });
    await makeRecord(world(), `${path}/payments`, { amount: 5 });
  });
});
