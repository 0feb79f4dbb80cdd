import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anAdjustment, aStockedItem, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('the detail of an adjustment', (world) => {
  it('shows what was on hand, and costs what its item does', async () => {
    const stock = await aStockedItem(world());
    await anAdjustment(world(), stock, 7);
    const path = await anAdjustment(world(), stock, 2, { closedFlag: false, quantityOnHand: 99 });
    const [detail] = await shown<Record<string, unknown>[]>(world(), `${path}/details`);
    const { quantityOnHand, unitCost, description } = detail ?? {};
    assert.deepEqual([quantityOnHand, unitCost], [7, 7]);
    assert.match(String(description), /^STOCK-/);
  });
});
