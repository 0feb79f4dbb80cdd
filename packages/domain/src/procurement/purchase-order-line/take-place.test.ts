import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  anOrderLine,
  aPurchaseOrder,
  aWarehouse,
  changed,
  firstId,
  inOneWorld,
  makeRecord,
  shown,
} from '@reeve/testkit';

interface Placed {
  readonly warehouse: { readonly id: number };
  readonly warehouseBin: { readonly id: number };
}

inOneWorld('where ordered goods go', (world) => {
  it("is the order's warehouse, else the default one, and its default bin", async () => {
    const place = async (order: object, line = {}) => {
      const path = await anOrderLine(world(), await aPurchaseOrder(world(), { ...order }), line);
      const { warehouse, warehouseBin } = await shown<Placed>(world(), path);
      return [warehouse.id, warehouseBin.id];
    };
    const main = await firstId(world(), '/procurement/warehouses?conditions=overallDefaultFlag=true');
    const usual = await firstId(world(), '/procurement/warehouseBins?conditions=defaultFlag=true');
    assert.deepEqual(await place({}), [main, usual]);
    const { location, department } = await shown(world(), `/procurement/warehouses/${main}`);
    const depot = { id: await makeRecord(world(), '/procurement/warehouses', { name: 'Depot', location, department }) };
    const shelf = { id: await makeRecord(world(), '/procurement/warehouseBins', { name: 'Shelf', warehouse: depot }) };
    assert.deepEqual(await place({ warehouse: depot }), [depot.id, shelf.id]);
    assert.deepEqual(await place({}, { warehouseBin: shelf }), [depot.id, shelf.id]);
  });

  it('is a bin of their warehouse, and the default one of another that they are sent to', async () => {
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
