import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aBatch,
  aBin,
  anAdjustment,
  aStockedItem,
  balanceOfBatch,
  changed,
  firstId,
  inOneWorld,
  makeRecord,
  procurementExport,
  shown,
  type UnpostedProcurement,
} from '@reeve/testkit';

interface ExportedTransfer {
  readonly transferFromBin: { readonly id: number };
  readonly transferToBin: { readonly id: number };
  readonly warehouse: { readonly name: string };
  readonly item: { readonly identifier: string };
  readonly transferToLocationXref: string;
}

inOneWorld('goods that change their place, in the ledger', (world) => {
  const transfers = async () =>
    (
      await shown<UnpostedProcurement[]>(
        world(),
        "/finance/accounting/unpostedprocurement?conditions=procurementType='Transfer'",
      )
    ).map(({ total }) => total);

  async function moved(into: number): Promise<void> {
    const stock = await aStockedItem(world());
    await anAdjustment(world(), stock, 3, { unitCost: 5 });
    await anAdjustment(world(), { ...stock, warehouseBin: { id: await aBin(world(), stock.warehouse.id) } }, 1, {
      unitCost: 9,
    });
    const transferBin = { id: await aBin(world(), into) };
    await changed(world(), `/procurement/warehouseBins/${stock.warehouseBin.id}`, { transferBin, inactiveFlag: true });
  }

  it('are booked at their share between warehouses, and not within one', async () => {
    const main = await firstId(world(), '/procurement/warehouses?conditions=overallDefaultFlag=true');
    await moved(main);
    assert.deepEqual(await transfers(), []);
    const place = await shown<{ location: { id: number }; department: { id: number } }>(
      world(),
      `/procurement/warehouses/${main}`,
    );
    const { location, department } = place;
    const fields = {
      name: 'Van',
      locationXref: 'VAN-1',
      location: { id: location.id },
      department: { id: department.id },
    };
    await moved(await makeRecord(world(), '/procurement/warehouses', fields));
    // Three of the four pieces that cost 24 together.
    assert.deepEqual(await transfers(), [18]);
    const { ids, document } = await procurementExport(world());
    assert.deepEqual(
      document.inventoryTransfers.map(({ total, offset }) => [total, offset.total]),
      [[18, -18]],
    );
    const [{ transferFromBin, transferToBin, warehouse, item, transferToLocationXref } = {} as ExportedTransfer] =
      document.inventoryTransfers as unknown as ExportedTransfer[];
    assert.deepEqual([transferFromBin.id + 2, warehouse.name], [transferToBin.id, 'Van']);
    assert.match(item.identifier, /^STOCK/);
    assert.equal(transferToLocationXref, 'VAN-1');
    const batch = await aBatch(world(), 'T1', ids);
    assert.deepEqual([await transfers(), await balanceOfBatch(world(), batch)], [[], 0]);
    assert.equal((await world().delete(`/finance/accounting/batches/${batch}`)).status, 204);
    assert.deepEqual(await transfers(), [18]);
  });
});
