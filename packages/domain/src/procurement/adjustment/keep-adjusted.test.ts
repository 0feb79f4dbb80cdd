import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aBatch,
  anAdjustment,
  aStockedItem,
  changed,
  inOneWorld,
  onHand,
  procurementExport,
  shown,
} from '@reeve/testkit';

inOneWorld('what is in an adjustment that is closed', (world) => {
  it('changes no more', async () => {
    const stock = await aStockedItem(world());
    const path = await anAdjustment(world(), stock, 7);
    const { id: _, ...detail } = (await shown<Record<string, unknown>[]>(world(), `${path}/details`))[0] ?? {};
    const { status, text } = await world().post(`${path}/details`, detail);
    assert.deepEqual([status, /is closed: it changes no more/.test(text)], [400, true], text);
    await changed(world(), path, { notes: 'Counted twice.' });
    const read = await shown<{ adjustmentDetails: object[] }>(world(), path);
    const more = { adjustmentDetails: read.adjustmentDetails.map((each) => ({ ...each, quantityAdjusted: 9 })) };
    const through = [
      await world().put(path, { ...read, ...more }),
      await world().put(path, { ...read, adjustmentDetails: [] }),
    ];
    for (const { status, text } of through)
      assert.deepEqual([status, /is closed: it changes no more/.test(text)], [400, true], text);
    assert.equal(await onHand(world(), stock), 7);
  });

  it('is put back as it was read, in a batch too, and stays in the books as it was', async () => {
    const path = await anAdjustment(world(), await aStockedItem(world()), 7);
    const unposted = '/finance/accounting/unpostedprocurement?fields=id';
    const { ids } = await procurementExport(world());
    const waiting = await shown(world(), unposted);
    assert.equal((await world().put(path, await shown(world(), path))).status, 200);
    assert.deepEqual(await shown(world(), unposted), waiting);
    await aBatch(world(), 'A1', ids);
    const { status, text } = await world().put(path, await shown(world(), path));
    assert.equal(status, 200, text);
  });
});
