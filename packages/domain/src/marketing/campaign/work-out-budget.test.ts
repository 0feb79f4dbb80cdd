import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCampaign, changed, inOlderVersion, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('the budget of a campaign', (world) => {
  it('says what is to remain', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const path = await aCampaign(caller, { budgetRevenue: 400, budgetCost: 300 });
      const figures = async () => {
        const { budgetGrossMargin, budgetROI } = await shown(world(), path);
        return [budgetGrossMargin, budgetROI];
      };
      assert.deepEqual(await figures(), [100, 33.33]);
      await changed(caller, path, { budgetCost: 500, budgetROI: 7 });
      assert.deepEqual(await figures(), [-100, -20]);
    }
  });
});
