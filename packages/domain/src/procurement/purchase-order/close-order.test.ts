import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aPurchaseOrder, changed, inOlderVersion, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('a purchase order', (world) => {
  it('closes with its status, whatever is sent, and opens again', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const path = await aPurchaseOrder(world());
      const closing = async (fields: object) => {
        await changed(caller, path, { ...fields });
        const { closedFlag, closedBy, dateClosed } = await shown(world(), path);
        return [closedFlag, closedBy, dateClosed];
      };
      const closed = [true, 'ReeveApi', '2025-03-03T09:00:00Z'];
      assert.deepEqual(await closing({ status: { name: 'Closed' }, closedFlag: false }), closed);
      assert.deepEqual(await closing({ status: { name: 'Cancelled' } }), closed);
      assert.deepEqual(await closing({ status: { name: 'Approved' } }), [false, undefined, undefined]);
    }
    const found = await shown<unknown[]>(world(), '/procurement/purchaseorders?conditions=closedFlag=true');
    assert.deepEqual(found, []);
  });
});
