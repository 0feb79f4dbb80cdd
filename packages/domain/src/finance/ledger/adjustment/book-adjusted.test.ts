import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aBatch,
  anAdjustment,
  aStockedItem,
  balanceOfBatch,
  changed,
  inOlderVersion,
  inOneWorld,
  procurementExport,
  shown,
  type UnpostedProcurement,
} from '@reeve/testkit';

inOneWorld('an adjustment in the ledger', (world) => {
  const waiting = async () =>
    (await shown<UnpostedProcurement[]>(world(), '/finance/accounting/unpostedprocurement')).map((each) => [
      each.procurementType,
      each.total,
    ]);

  it('waits for a batch at what its pieces cost, and is not opened while a batch holds it', async () => {
    const stock = await aStockedItem(world());
    const path = await anAdjustment(world(), stock, 3, { unitCost: 3.3333, closedFlag: false });
    assert.deepEqual(await waiting(), []);
    await changed(inOlderVersion(world()), path, { closedFlag: true });
    assert.deepEqual(await waiting(), [['Adjustment', 9.9999]]);
    const withoutOrder = '/finance/accounting/unpostedprocurement?conditions=purchaseOrderTaxableFlag=null';
    const [row] = await shown<object[]>(world(), withoutOrder);
    assert.equal(
      'purchaseOrderTaxableFlag' in (row ?? { purchaseOrderTaxableFlag: 'none found' }),
      false,
      'no order says whether it is taxed',
    );
    const taken = await anAdjustment(world(), stock, -1);
    assert.deepEqual(await waiting(), [
      ['Adjustment', 9.9999],
      ['Adjustment', -3.3333],
    ]);
    const { ids, document } = await procurementExport(world());
    assert.deepEqual(
      document.adjustmentTransactions.map(({ accountNumber, adjustmentDetail: [detail] }) => [
        accountNumber,
        detail?.productAccountNumber,
        detail?.total,
      ]),
      [
        ['5300', '1400', 9.9999],
        ['5300', '1400', -3.3333],
      ],
    );
    const batch = await aBatch(world(), 'A1', ids);
    assert.deepEqual([await waiting(), await balanceOfBatch(world(), batch)], [[], 0]);
    const { status, text } = await world().patch(taken, [{ op: 'replace', path: 'closedFlag', value: false }]);
    assert.deepEqual([status, /is in batch/.test(text)], [400, true], text);
    assert.equal((await world().delete(`/finance/accounting/batches/${batch}`)).status, 204);
    assert.equal((await waiting()).length, 2);
    await changed(world(), taken, { closedFlag: false });
    assert.deepEqual(await waiting(), [['Adjustment', 9.9999]]);
  });
});
