import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aBatch,
  anOrderLine,
  aPurchaseOrder,
  aTaxCode,
  balanceOfBatch,
  changed,
  inOneWorld,
  procurementExport,
  shown,
  type UnpostedProcurement,
} from '@reeve/testkit';

inOneWorld('freight and taxes of goods that come in', (world) => {
  const list = '/finance/accounting/unpostedprocurement';
  const waiting = async () =>
    (await shown<UnpostedProcurement[]>(world(), list)).map(({ total, taxTotal }) => [total, taxTotal]);

  it('are booked with the first goods, the tax piece by piece and to the cent, and balance in their batch', async () => {
    const levels = {
      ...{ levelOneRate: 0.0575, levelOneRateType: 'Percent', levelOneProductsFlag: true, levelOneTaxCodeXref: 'OH' },
      ...{ levelTwoRate: 0.0125, levelTwoRateType: 'Percent', levelTwoProductsFlag: true },
    };
    const taxCode = { id: await aTaxCode(world(), { identifier: 'BUYS', ...levels }) };
    const taxed = { taxCode, taxPoFlag: true, taxFreightFlag: true, freightCost: 25 };
    const order = await aPurchaseOrder(world(), taxed);
    const line = await anOrderLine(world(), order, { quantity: 3, unitCost: 33.33 });
    assert.deepEqual(await waiting(), [], 'nothing came in');
    await changed(world(), line, { receivedQuantity: 1 });
    // 5.75 and 1.25 of 99.99, a third of each; 1.44 and 0.31 of the freight.
    assert.deepEqual(await waiting(), [
      [33.33, 2.34],
      [25, 1.75],
    ]);
    const [receipt] = await shown<{ id: number }[]>(world(), list);
    const byLevel = await shown<{ taxLevel: number; taxCodeXref?: string; taxAmount: number }[]>(
      world(),
      `${list}/${receipt?.id}/taxableLevels`,
    );
    assert.deepEqual(
      byLevel.map(({ taxLevel, taxCodeXref, taxAmount }) => [taxLevel, taxCodeXref, taxAmount]),
      [
        [1, 'OH', 1.92],
        [2, undefined, 0.42],
      ],
    );
    const first = await procurementExport(world());
    const [bill, ...others] = first.document.purchaseTransactions;
    assert.deepEqual([bill?.total, bill?.freightAmount, others], [62.42, 25, []], 'goods and freight of one slip');
    assert.deepEqual(
      bill?.purchaseDetailTax.map(({ glTypeId, total, taxRate }) => [glTypeId, total, taxRate]),
      [
        ['PT', -1.92, 0.0575],
        ['PT', -0.42, 0.0125],
        ['FT', -1.44, 0.0575],
        ['FT', -0.31, 0.0125],
      ],
    );
    const batch = await aBatch(world(), 'FREIGHT', first.ids);
    assert.deepEqual([await waiting(), await balanceOfBatch(world(), batch)], [[], 0]);
    await changed(world(), line, { receivedQuantity: 3 });
    assert.deepEqual(await waiting(), [[66.66, 4.66]], 'all parts of the tax come to the whole, 7.00');
    const rest = await aBatch(world(), 'REST', (await procurementExport(world())).ids);
    assert.equal(await balanceOfBatch(world(), rest), 0);
    for (const each of [batch, rest])
      assert.equal((await world().delete(`/finance/accounting/batches/${each}`)).status, 204);
    assert.equal((await waiting()).length, 3);
    await changed(world(), line, { receivedQuantity: 0 });
    assert.deepEqual(await waiting(), [], 'goods that went back bring no freight');
  });

  it('bear what the bill says where no tax code comes to it', async () => {
    const order = await aPurchaseOrder(world());
    const line = await anOrderLine(world(), order, { quantity: 2, unitCost: 10, tax: 1.01 });
    await changed(world(), line, { receivedQuantity: 1 });
    assert.deepEqual(await waiting(), [[10, 0.51]]);
    await changed(world(), line, { tax: 2 });
    assert.deepEqual(await waiting(), [[10, 1]]);
    await changed(world(), line, { receivedQuantity: 0 });
  });
});
