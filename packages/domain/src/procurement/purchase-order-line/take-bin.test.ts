import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anOrderLine, aPurchaseOrder, aWarehouse, changed, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('the bin that ordered goods go to', (world) => {
  it('is one of their warehouse, and the default one of another that they are sent to', async () => {
    const [van, depot] = [await aWarehouse(world()), await aWarehouse(world())];
    const line = await anOrderLine(world(), await aPurchaseOrder(world()), { warehouse: van.warehouse });
    const bin = async () => (await shown<{ warehouseBin: { id: number } }>(world(), line)).warehouseBin.id;
    assert.equal(await bin(), van.warehouseBin.id);
    const { status, text } = await world().patch(line, [
      { op: 'replace', path: 'warehouseBin', value: depot.warehouseBin },
    ]);
    assert.equal(status, 400, text);
    assert.match(
      text,
      new RegExp(`Warehouse Bin ${depot.warehouseBin.id} not found for Warehouse ${van.warehouse.id}`),
    );
    await changed(world(), line, { warehouse: depot.warehouse });
    assert.equal(await bin(), depot.warehouseBin.id);
  });
});
