import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anOrderLine, aPurchaseOrder, changed, inOlderVersion, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('the shipment of a purchase order', (world) => {
  it('is handed down to the lines by the flags', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const path = await aPurchaseOrder(world());
      const line = await anOrderLine(world(), path);
      const handed = async (fields: object) => {
        await changed(caller, path, { ...fields });
        const { trackingNumber, vendorOrderNumber, shipDate } = await shown(world(), line);
        return [trackingNumber, vendorOrderNumber, shipDate];
      };
      const none = [undefined, undefined, undefined];
      assert.deepEqual(await handed({ trackingNumber: '1Z', vendorOrderNumber: 'V1' }), none);
      const shipped = { shipmentDate: '2025-03-09T00:00:00Z', trackingNumber: '2Z', vendorOrderNumber: 'V2' };
      assert.deepEqual(await handed({ ...shipped, updateShipmentInfo: true }), ['2Z', undefined, shipped.shipmentDate]);
      await changed(caller, path, { updateVendorOrderNumber: true });
      assert.equal((await handed({ vendorOrderNumber: 'V3' }))[1], 'V3');
    }
  });
});
