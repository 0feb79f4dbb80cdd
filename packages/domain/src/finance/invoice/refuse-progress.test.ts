import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aProject, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('a progress invoice', (world) => {
  it('is billed in stages where the fee of a project is fixed alone', async () => {
    const actual = await aProject(world());
    const { count } = await shown<{ count: number }>(world(), '/finance/invoices/count');
    for (const isFor of [{}, { applyToType: 'Project', applyToId: actual }, { project: { id: actual } }]) {
      const refused = await world().post('/finance/invoices', { type: 'Progress', company: { id: 1 }, ...isFor });
      assert.deepEqual([refused.status, /billing method Fixed Fee/.test(refused.text)], [400, true], refused.text);
    }
    assert.deepEqual(await shown(world(), '/finance/invoices/count'), { count });
  });
});
