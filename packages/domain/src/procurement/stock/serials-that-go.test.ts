import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { StockedItem } from '@reeve/testkit';
import {
  anAdjustment,
  anOrderLine,
  aPick,
  aPurchaseOrder,
  aStockedItem,
  changed,
  inOneWorld,
  onHand,
  shown,
} from '@reeve/testkit';

inOneWorld('serial numbers on hand', (world) => {
  const serials = async ({ item }: StockedItem) => {
    const path = `/procurement/onhandserialnumbers?conditions=catalogItem/id=${item}&orderBy=serial`;
    return (await shown<{ serial: string }[]>(world(), path)).map(({ serial }) => serial);
  };

  it('are never more than the pieces that come with them', async () => {
    const stock = await aStockedItem(world());
    const { warehouse, warehouseBin } = stock;
    const body = { product: { id: stock.item }, warehouse, warehouseBin, quantity: 2 };
    const line = await anOrderLine(world(), await aPurchaseOrder(world()), body);
    const received = { receivedStatus: 'FullyReceived', serialNumbers: 'A1,A2,A3' };
    const operations = Object.entries(received).map(([path, value]) => ({ op: 'replace', path, value }));
    const { status, text } = await world().patch(line, operations);
    assert.deepEqual([status, /2 pieces with the serial numbers A1, A2, A3/.test(text)], [400, true], text);
    assert.deepEqual([await onHand(world(), stock), await serials(stock)], [0, []]);
    await changed(world(), line, { ...received, serialNumbers: 'A1,A2' });
    assert.deepEqual([await onHand(world(), stock), await serials(stock)], [2, ['A1', 'A2']]);
  });

  it('go with pieces of which nobody says the number, the oldest first, and come back with them', async () => {
    const stock = await aStockedItem(world());
    await anAdjustment(world(), stock, 4, { serialNumber: 'B1,B2,B3' });
    const { pick } = await aPick(world(), stock, 1);
    assert.deepEqual(await serials(stock), ['B1', 'B2', 'B3'], 'the fourth has no number');
    await changed(world(), pick, { pickedQuantity: 3 });
    assert.deepEqual(await serials(stock), ['B3']);
    await changed(world(), pick, { pickedQuantity: 2, serialNumber: 'B3' });
    assert.deepEqual(await serials(stock), ['B1', 'B2']);
    await changed(world(), pick, { pickedQuantity: 4 });
    assert.deepEqual([await onHand(world(), stock), await serials(stock)], [0, []]);
    assert.equal((await world().delete(pick)).status, 204);
    assert.deepEqual([await onHand(world(), stock), await serials(stock)], [4, ['B1', 'B2', 'B3']]);
  });
});
