import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aDeskPhone,
  anAgreement,
  inOlderVersion,
  inOneWorld,
  makeRecord,
  shown,
} from '../../../../testkit/src/index.ts';

inOneWorld('an addition of a product', (world) => {
  const added = async (caller: ReturnType<typeof world>, fields: object) => {
    const path = `/finance/agreements/${await anAgreement(world())}/additions`;
    const addition = { product: { id: await aDeskPhone(world()) }, billCustomer: 'Billable', ...fields };
    return shown(world(), `${path}/${await makeRecord(caller, path, addition)}`);
  };

  it('says what the product says', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const { description, invoiceDescription, unitPrice, unitCost, taxableFlag, uom } = await added(caller, {
        quantity: 3,
      });
      assert.deepEqual([description, invoiceDescription], ['A desk phone', 'Phone']);
      assert.deepEqual([unitPrice, unitCost, taxableFlag, uom], [200, 110, true, 'Each']);
    }
  });

  it('overrides it, and is one piece where it does not say how many', async () => {
    const sent = { description: 'Special', unitPrice: 150.5, taxableFlag: false };
    const { description, unitPrice, unitCost, taxableFlag, quantity } = await added(world(), sent);
    assert.deepEqual([description, unitPrice, unitCost, taxableFlag, quantity], ['Special', 150.5, 110, false, 1]);
  });
});
