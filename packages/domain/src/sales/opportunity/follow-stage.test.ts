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

  it('follows its stage alone where the provider locks it', async () => {
    const crm = `/system/myCompany/crm/${await firstId(world(), '/system/myCompany/crm')}`;
    await changed(world(), crm, { lockProbabilityFlag: true });
    const half = { id: await firstId(world(), '/sales/probabilities?conditions=probability=50') };
    const path = `/sales/opportunities/${await anOpportunity(world(), { probability: half })}`;
    const likely = async () => (await shown<{ probability: { name: string } }>(world(), path)).probability.name;
    assert.equal(await likely(), '10');
    await changed(world(), path, { probability: half });
    assert.equal(await likely(), '10');
    await changed(world(), crm, { lockProbabilityFlag: false });
    await changed(world(), path, { probability: half });
    assert.equal(await likely(), '50');
  });
});
