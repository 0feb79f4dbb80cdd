import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aBatch,
  anOrderLine,
  aPurchaseOrder,
  balanceOfBatch,
  changed,
  inOlderVersion,
  inOneWorld,
  procurementExport,
  shown,
  type UnpostedProcurement,
} from '@reeve/testkit';

inOneWorld('freight that is known after the goods came in', (world) => {
  const freights = async () =>
    (await shown<UnpostedProcurement[]>(world(), '/finance/accounting/unpostedprocurement'))
      .filter(({ freightCost }) => freightCost !== undefined)
      .map(({ total, taxTotal }) => [total, taxTotal]);

  it('is booked anew, beside what a batch took, and goes out of its batch and back with its order', async () => {
    const order = await aPurchaseOrder(world());
    await changed(world(), await anOrderLine(world(), order), { receivedQuantity: 1 });
    assert.deepEqual(await freights(), []);
    await changed(inOlderVersion(world()), order, { freightCost: 12.5, freightTaxTotal: 0.5 });
    assert.deepEqual(await freights(), [[12.5, 0.5]]);
    await changed(world(), order, { freightCost: 10 });
    assert.deepEqual(await freights(), [[10, 0.5]]);
    const batch = await aBatch(world(), 'F1', (await procurementExport(world())).ids);
    await changed(world(), order, { freightCost: 8, freightTaxTotal: 0 });
    assert.deepEqual(await freights(), [[-2, -0.5]]);
    const moved = async (how: string) => (await world().post(`${order}/${how}`, '')).json as { success: boolean };
    assert.equal((await moved('unbatch')).success, true);
    assert.deepEqual(await freights(), [
      [10, 0.5],
      [-2, -0.5],
    ]);
    assert.equal((await moved('rebatch')).success, true);
    assert.deepEqual([await freights(), await balanceOfBatch(world(), batch)], [[], 0]);
  });
});
