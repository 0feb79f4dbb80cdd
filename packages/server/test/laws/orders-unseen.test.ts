import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aPurchaseOrder,
  aSoldPhone,
  aTicket,
  changed,
  inOlderVersion,
  inOneWorld,
  makeRecord,
  shown,
} from '@reeve/testkit';

inOneWorld('what a flag asks of one write', (world) => {
  it('is done and told by no answer, also where it is put back as it was read', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const asked = { addComponentsFlag: false, ignorePricingSchedulesFlag: true, bypassForecastUpdate: true };
      const product = await aSoldPhone(caller, asked);
      const order = await aPurchaseOrder(world());
      const orders = { updateShipmentInfo: true, updateVendorOrderNumber: true };
      const note = { text: 'Seen', detailDescriptionFlag: true, processNotifications: true };
      const notes = `/service/tickets/${await aTicket(world())}/notes`;
      const noted = await shown(caller, `${notes}/${await makeRecord(caller, notes, note)}`);
      const seen = [await shown(caller, product), await changed(caller, order, orders), noted].flatMap(Object.keys);
      assert.deepEqual(
        [...Object.keys(asked), ...Object.keys(orders), 'processNotifications'].filter((flag) => seen.includes(flag)),
        [],
      );
      const reply = await caller.put(product, await shown(caller, product));
      assert.equal(reply.status, 200, reply.text);
    }
  });
});
