import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aSoldPhone, changed, inOlderVersion, inOneWorld, shown } from '../../../../testkit/src/index.ts';

inOneWorld('a product of which nothing is cancelled', (world) => {
  it('says so, until something is', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const path = await aSoldPhone(caller, { quantity: 4 });
      const { quantityCancelled, subContractorAmountLimit } = await shown(caller, path);
      assert.deepEqual([quantityCancelled, subContractorAmountLimit], [0, 0]);
      assert.equal((await changed(caller, path, { quantityCancelled: 3 }))['quantityCancelled'], 3);
    }
  });
});
