import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aBundle, aDeskPhone, inOlderVersion, inOneWorld, makeRecord, shown } from '@reeve/testkit';

inOneWorld('what a component sells for and costs', (world) => {
  it('is what its item does, unless it is sent', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const { path } = await aBundle(world());
      const phone = { catalogItem: { id: await aDeskPhone(world()) }, quantity: 1 };
      const amounts = async (fields: object) => {
        const id = await makeRecord(caller, `${path}/components`, { ...phone, ...fields });
        const { price, cost } = await shown(world(), `${path}/components/${id}`);
        return [price, cost];
      };
      assert.deepEqual(await amounts({}), [200, 110]);
      assert.deepEqual(await amounts({ price: 150, cost: 0 }), [150, 0]);
    }
  });
});
