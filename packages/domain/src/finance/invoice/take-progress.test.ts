import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aBilledProduct, anInvoice, aProject, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('the last invoice of a project', (world) => {
  it('takes off what progress invoices billed, once', async () => {
    const project = { id: await aProject(world(), { billingMethod: 'FixedFee', billingAmount: 500 }) };
    const of = { project, applyToType: 'Project', applyToId: project.id };
    for (const serviceAdjustmentAmount of [50, 150]) {
      const progress = await anInvoice(world(), { type: 'Progress', serviceAdjustmentAmount, ...of });
      await aBilledProduct(world(), progress);
    }
    const last = await anInvoice(world(), of);
    await aBilledProduct(world(), last, { quantity: 10 });
    const { previousProgressApplied, subtotal } = await shown(world(), last);
    assert.deepEqual([previousProgressApplied, subtotal], [200, 800]);
    assert.equal((await shown(world(), await anInvoice(world(), of)))['previousProgressApplied'], 0);
  });
});
