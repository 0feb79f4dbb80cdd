import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  anOrderLine,
  aPurchaseOrder,
  aStockedItem,
  changed,
  inOlderVersion,
  inOneWorld,
  makeRecord,
  onHand,
  shown,
} from '@reeve/testkit';

interface Lot {
  readonly id: number;
  readonly onHand: number;
  readonly catalogItem: { readonly id: number };
  readonly warehouse: { readonly id: number };
  readonly warehouseBin: { readonly id: number };
  readonly serialNumbers?: readonly { readonly id: number; readonly serialNumber: string }[];
}

inOneWorld('goods that are received', (world) => {
  const ordered = async (fields = {}, ofItem = {}) => {
    const stock = await aStockedItem(world(), ofItem);
    const { item, warehouse, warehouseBin } = stock;
    const line = { product: { id: item }, warehouse, warehouseBin, ...fields };
    return { stock, line: await anOrderLine(world(), await aPurchaseOrder(world()), line) };
  };

  it('are on hand in their bin, also in part, and go back', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const { stock, line } = await ordered();
      const lots = `/procurement/catalog/${stock.item}/inventory`;
      assert.deepEqual([await onHand(world(), stock), await shown(world(), lots)], [0, []]);
      await changed(caller, line, { receivedQuantity: 2 });
      assert.equal(await onHand(world(), stock), 2);
      await changed(caller, line, { receivedStatus: 'FullyReceived' });
      const [lot] = await shown<Lot[]>(caller, lots);
      assert.deepEqual([lot?.onHand, lot?.catalogItem.id], [5, stock.item]);
      assert.deepEqual([lot?.warehouse.id, lot?.warehouseBin.id], [stock.warehouse.id, stock.warehouseBin.id]);
      const bins = `/procurement/warehouseBins/${stock.warehouseBin.id}/inventoryOnHand`;
      assert.deepEqual(
        (await shown<Lot[]>(caller, bins)).map(({ id, onHand: there }) => [id, there]),
        [[lot?.id, 5]],
      );
      assert.equal((await shown<Lot>(caller, `${lots}/${lot?.id}`)).onHand, 5);
      assert.deepEqual(await shown(caller, `${lots}/count?conditions=onHand>4`), { count: 1 });
      await changed(caller, line, { receivedQuantity: 0 });
      assert.deepEqual([await onHand(world(), stock), await shown(world(), lots)], [0, []]);
    }
  });

  it('move with the line to another bin', async () => {
    const [{ line, stock }, other] = [await ordered({ receivedQuantity: 3 }), await aStockedItem(world())];
    await changed(world(), line, { warehouseBin: other.warehouseBin });
    const lots = await shown<Lot[]>(world(), `/procurement/catalog/${stock.item}/inventory`);
    assert.deepEqual(
      lots.map(({ warehouseBin, onHand: there }) => [warehouseBin.id, there]),
      [[other.warehouseBin.id, 3]],
    );
  });

  it('are counted in the unit of their item, which a conversion of either unit tells', async () => {
    const carton = { id: await makeRecord(world(), '/procurement/unitOfMeasures', { name: 'Carton' }) };
    const loose = await ordered({ unitOfMeasure: carton, receivedQuantity: 2 });
    assert.equal(await onHand(world(), loose.stock), 2, 'nothing converts them');
    const into = { uomType: { name: 'Each' }, quantity: 12 };
    await makeRecord(world(), `/procurement/unitOfMeasures/${carton.id}/conversions`, into);
    const { stock, line } = await ordered(
      { unitOfMeasure: carton, unitCost: undefined },
      { autoUpdateUnitCostFlag: true },
    );
    assert.equal((await shown(world(), line))['unitCost'], 84, 'twelve at 7');
    await changed(world(), line, { unitCost: 60, receivedQuantity: 2 });
    assert.equal(await onHand(world(), stock), 24);
    assert.equal((await shown(world(), `/procurement/catalog/${stock.item}`))['cost'], 5);
    const boxed = await aStockedItem(world(), { unitOfMeasure: carton });
    const { item, warehouse, warehouseBin } = boxed;
    const body = { product: { id: item }, warehouse, warehouseBin, quantity: 24, receivedQuantity: 24 };
    const pieces = await anOrderLine(world(), await aPurchaseOrder(world()), body);
    assert.equal(await onHand(world(), boxed), 2);
    const part = await world().patch(pieces, [{ op: 'replace', path: 'receivedQuantity', value: 7 }]);
    assert.deepEqual([part.status, /whole pieces/.test(part.text)], [400, true], part.text);
  });

  it('have their serial numbers', async () => {
    const { line, stock } = await ordered();
    await changed(world(), line, { receivedQuantity: 2, serialNumbers: 'A1, A2' });
    const path = `/procurement/onhandserialnumbers?conditions=catalogItem/id=${stock.item}&orderBy=serial`;
    const serials = await shown<{ id: number; serial: string; warehouseBin: { id: number } }[]>(world(), path);
    assert.deepEqual(
      serials.map(({ serial, warehouseBin }) => [serial, warehouseBin.id]),
      [
        ['A1', stock.warehouseBin.id],
        ['A2', stock.warehouseBin.id],
      ],
    );
    const [lot] = await shown<Lot[]>(world(), `/procurement/catalog/${stock.item}/inventory`);
    assert.deepEqual(
      lot?.serialNumbers?.map(({ id, serialNumber }) => [id, serialNumber]),
      serials.map(({ id, serial }) => [id, serial]),
    );
    await changed(world(), line, { serialNumbers: 'A2\nA3' });
    assert.deepEqual(
      (await shown<{ serial: string }[]>(world(), path)).map(({ serial }) => serial),
      ['A2', 'A3'],
    );
    const twice = await anOrderLine(world(), await aPurchaseOrder(world()), { product: { id: stock.item } });
    const receipt = { receivedQuantity: 1, serialNumbers: 'A3' };
    const operations = Object.entries(receipt).map(([at, value]) => ({ op: 'replace', path: at, value }));
    assert.match((await world().patch(twice, operations)).text, /Serial number A3 is on hand already/);
  });

  it('are no stock where their item is no inventory', async () => {
    const { stock, line } = await ordered({}, { productClass: 'NonInventory' });
    await changed(world(), line, { receivedQuantity: 5 });
    assert.equal(await onHand(world(), stock), 0);
  });
});
