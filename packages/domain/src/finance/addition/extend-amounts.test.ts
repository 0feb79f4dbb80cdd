import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aDeskPhone,
  anAgreement,
  changed,
  inOlderVersion,
  inOneWorld,
  makeRecord,
  shown,
} from '../../../../testkit/src/index.ts';

inOneWorld('the amounts of an addition', (world) => {
  it('follow from pieces, price and cost, and no body', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const additions = `/finance/agreements/${await anAgreement(world())}/additions`;
      const product = { id: await aDeskPhone(world()) };
      const sent = { product, quantity: 10, lessIncluded: 2, unitPrice: 15.15, billCustomer: 'Billable', extPrice: 1 };
      const path = `${additions}/${await makeRecord(caller, additions, sent)}`;
      const amounts = async () => {
        const { billedQuantity, extPrice, extCost, margin } = await shown(world(), path);
        return [billedQuantity, extPrice, extCost, margin];
      };
      assert.deepEqual(await amounts(), [8, 121.2, 1100, -978.8]);
      await changed(caller, path, { quantity: 3, unitCost: 1 });
      assert.deepEqual(await amounts(), [1, 15.15, 3, 12.15]);
    }
  });
});
