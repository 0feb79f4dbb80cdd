import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aBin, anAdjustment, aStockedItem, changed, inOlderVersion, inOneWorld, onHand, shown } from '@reeve/testkit';

interface Moved {
  readonly onHand: number;
  readonly warehouseBin: { readonly id: number };
  readonly serialNumbers?: readonly { readonly serialNumber: string }[];
}

inOneWorld('a bin that is given up', (world) => {
  it('hands its goods and their serial numbers to its transfer bin, at what they cost', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const stock = await aStockedItem(world(), { autoUpdateUnitCostFlag: true });
      await anAdjustment(world(), stock, 4, { unitCost: 5, serialNumber: 'B1' });
      await anAdjustment(world(), stock, 4, { unitCost: 8 });
      const into = await aBin(world(), stock.warehouse.id);
      const bin = `/procurement/warehouseBins/${stock.warehouseBin.id}`;
      await changed(caller, bin, { transferBin: { id: into }, inactiveFlag: true });
      const lots = await shown<Moved[]>(world(), `/procurement/catalog/${stock.item}/inventory`);
      assert.deepEqual(
        lots.map(({ onHand: there, warehouseBin }) => [there, warehouseBin.id]),
        [[8, into]],
      );
      assert.equal(lots[0]?.serialNumbers?.[0]?.serialNumber, 'B1');
      assert.equal(await onHand(world(), stock), 8);
      assert.equal((await shown(world(), bin))['quantityOnHand'], 0);
      assert.equal((await shown(world(), `/procurement/catalog/${stock.item}`))['cost'], 5);
      const serials = await shown<{ id: number }[]>(world(), '/procurement/onhandserialnumbers?conditions=serial="B1"');
      assert.equal(serials.length, caller === world() ? 1 : 2);
    }
  });
});
