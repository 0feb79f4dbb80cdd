import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anOrderLine, aPurchaseOrder, changed, inOlderVersion, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('a line of an order that was received', (world) => {
  it('is not cancelled until its goods went back, and not received while it is cancelled', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const order = await aPurchaseOrder(world());
      const path = await anOrderLine(world(), order);
      const sends = async (field: string, value: unknown) => {
        const { status, text } = await caller.patch(path, [{ op: 'replace', path: field, value }]);
        return [status, /when (the goods went back|it is wanted again)/.exec(text)?.[1]];
      };
      const subTotal = (await shown(world(), order))['subTotal'];
      assert.deepEqual(await sends('receivedStatus', 'FullyReceived'), [200, undefined]);
      assert.deepEqual(await sends('canceledFlag', true), [400, 'the goods went back']);
      assert.equal((await shown(world(), order))['subTotal'], subTotal);
      await changed(caller, path, { receivedQuantity: 0, canceledFlag: true });
      assert.deepEqual(await sends('receivedQuantity', 1), [400, 'it is wanted again']);
      await changed(caller, path, { canceledFlag: false, receivedQuantity: 1 });
    }
  });
});
