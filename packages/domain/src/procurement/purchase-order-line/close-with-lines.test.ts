import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anOrderLine, aPurchaseOrder, changed, firstId, inOlderVersion, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('an order whose lines are closed', (world) => {
  const said = async (path: string) => {
    const { status, closedFlag, closedBy } = await shown<Record<string, unknown>>(world(), path);
    return [(status as { name: string }).name, closedFlag, closedBy];
  };

  it('closes with the last of them, and has its status again when one opens', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const order = await aPurchaseOrder(world(), { status: { name: 'Ordered' } });
      const [one, other] = [await anOrderLine(world(), order), await anOrderLine(world(), order)];
      await changed(caller, one, { receivedQuantity: 5 });
      assert.deepEqual(await said(order), ['Ordered', false, undefined]);
      await changed(caller, other, { canceledFlag: true });
      assert.deepEqual(await said(order), ['Closed', true, 'ReeveApi']);
      await changed(caller, one, { receivedQuantity: 4 });
      assert.deepEqual(await said(order), ['Ordered', false, undefined]);
    }
  });

  it('stays as it is where the settings say so, or where somebody closed it', async () => {
    const settings = `/procurement/settings/${await firstId(world(), '/procurement/settings')}`;
    const order = await aPurchaseOrder(world());
    const line = await anOrderLine(world(), order);
    await changed(world(), order, { status: { name: 'Closed' } });
    await changed(world(), line, { receivedQuantity: 5 });
    await changed(world(), line, { receivedQuantity: 4 });
    assert.equal((await said(order))[0], 'Closed');
    await changed(world(), settings, { autoClosePurchaseOrderFlag: false });
    const open = await aPurchaseOrder(world());
    await anOrderLine(world(), open, { receivedQuantity: 5 });
    assert.deepEqual((await said(open)).slice(0, 2), ['New', false]);
  });
});
