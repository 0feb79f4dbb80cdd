import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anOrderLine, aPurchaseOrder, changed, firstId, inOlderVersion, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('a line that is received', (world) => {
  const said = async (path: string) => {
    const { receivedQuantity, receivedStatus, dateReceived, closedFlag, quantity } = await shown(world(), path);
    return [receivedQuantity ?? 0, quantity, receivedStatus, dateReceived, closedFlag];
  };
  const today = '2025-03-03T09:00:00Z';
  const waiting = [0, 5, 'Waiting', undefined, false];

  it('is closed when all of it came, and opens again when goods go back', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const path = await anOrderLine(world(), await aPurchaseOrder(world()));
      assert.deepEqual(await said(path), waiting);
      await changed(caller, path, { receivedQuantity: 2 });
      assert.deepEqual(await said(path), [2, 5, 'Waiting', today, false]);
      await changed(caller, path, { receivedQuantity: 5 });
      assert.deepEqual(await said(path), [5, 5, 'FullyReceived', today, true]);
      await changed(caller, path, { receivedQuantity: 0 });
      assert.deepEqual(await said(path), waiting);
      await changed(caller, path, { receivedStatus: 'FullyReceived', dateReceived: '2025-03-01T00:00:00Z' });
      assert.deepEqual(await said(path), [5, 5, 'FullyReceived', '2025-03-01T00:00:00Z', true]);
    }
  });

  it('is over what came, where the rest is cancelled', async () => {
    const path = await anOrderLine(world(), await aPurchaseOrder(world()));
    await changed(world(), path, { receivedQuantity: 3, receivedStatus: 'PartiallyReceiveCancelRest' });
    assert.deepEqual(await said(path), [3, 3, 'PartiallyReceiveCancelRest', today, true]);
  });

  it('takes no more than was ordered, and nothing negative', async () => {
    const path = await anOrderLine(world(), await aPurchaseOrder(world()));
    for (const value of [6, 5000, -1])
      assert.equal((await world().patch(path, [{ op: 'replace', path: 'receivedQuantity', value }])).status, 400);
    assert.deepEqual(await said(path), waiting);
  });

  it('stays open where the settings say so', async () => {
    const settings = `/procurement/settings/${await firstId(world(), '/procurement/settings')}`;
    await changed(world(), settings, { autoClosePurchaseOrderItemFlag: false });
    const path = await anOrderLine(world(), await aPurchaseOrder(world()), { receivedQuantity: 5 });
    assert.deepEqual(await said(path), [5, 5, 'FullyReceived', today, false]);
    await changed(world(), settings, { autoClosePurchaseOrderItemFlag: true });
  });
});
