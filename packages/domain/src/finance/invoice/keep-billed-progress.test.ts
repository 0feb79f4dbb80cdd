import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anInvoice, aProject, inOneWorld } from '@reeve/testkit';

inOneWorld('a progress invoice', (world) => {
  it('goes after the invoice that takes it off', async () => {
    const project = { id: await aProject(world(), { billingMethod: 'FixedFee', billingAmount: 500 }) };
    const progress = await anInvoice(world(), { type: 'Progress', project, serviceAdjustmentAmount: 40 });
    const last = await anInvoice(world(), { project });
    const refused = await world().delete(progress);
    assert.deepEqual([refused.status, /to be deleted first/.test(refused.text)], [400, true], refused.text);
    for (const path of [last, progress]) assert.equal((await world().delete(path)).status, 204, path);
  });
});
