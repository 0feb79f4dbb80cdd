import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anOpportunity, changed, inOlderVersion, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('an opportunity in the pipeline', (world) => {
  it('says when it moved last', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const path = `/sales/opportunities/${await anOpportunity(caller)}`;
      const moved = async (fields: object) => {
        world().clock.pass(3600);
        await changed(caller, path, { ...fields });
        return (await shown(world(), path))['pipelineChangeDate'];
      };
      const { pipelineChangeDate: began } = await shown(world(), path);
      assert.ok(began !== undefined);
      assert.equal(await moved({ notes: 'Called.', pipelineChangeDate: '1999-01-01T00:00:00Z' }), began);
      const later = await moved({ stage: { name: 'Proposal' } });
      assert.ok(String(later) > String(began));
      assert.equal((await world().put(path, await shown(world(), path))).status, 200);
      assert.equal((await shown(world(), path))['pipelineChangeDate'], later);
    }
  });
});
