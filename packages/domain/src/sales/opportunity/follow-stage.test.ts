import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anOpportunity, changed, firstId, inOlderVersion, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('how likely an opportunity is', (world) => {
  it('follows its stage, unless it is told', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const path = `/sales/opportunities/${await anOpportunity(caller)}`;
      const likely = async (fields: object = {}) => {
        const { probability } = await changed<{ probability: { name: string } }>(caller, path, { ...fields });
        return Number(probability.name);
      };
      assert.equal(Number((await shown<{ probability: { name: string } }>(world(), path)).probability.name), 10);
      assert.equal(await likely({ stage: { name: 'Negotiation' } }), 80);
      const half = { id: await firstId(world(), '/sales/probabilities?conditions=probability=50') };
      assert.equal(await likely({ stage: { name: 'Closing' }, probability: half }), 50);
      assert.equal(await likely({ name: 'Renamed' }), 50);
    }
  });
});
