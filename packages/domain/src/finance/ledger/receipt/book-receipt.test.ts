import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aBatch,
  aCatalogItem,
  anOrderLine,
  aVendor,
  balanceOfBatch,
  changed,
  firstId,
  inOneWorld,
  makeRecord,
  shown,
  type World,
} from '@reeve/testkit';

type Exported = {
  purchaseTransactions: { id: string; total: number; purchaseDetail: { id: number; glTypeId: string }[] }[];
};

/** An order of five cables at 12.34 each; answers its path and its line's. */
async function anOrder(world: World, poNumber = 'PO9'): Promise<[order: string, line: string]> {
  const fields = { vendorCompany: { id: await aVendor(world) }, status: { id: 1 }, terms: { id: 1 }, poNumber };
  const poDate = '2025-03-03T00:00:00Z';
  const id = await makeRecord(world, '/procurement/purchaseorders', { ...fields, poDate });
  const order = `/procurement/purchaseorders/${id}`;
  const { count } = await shown<{ count: number }>(world, '/procurement/catalog/count');
  const line = await makeRecord(world, `${order}/lineitems`, {
    description: 'Cable',
    lineNumber: 1,
    quantity: 5,
    unitCost: 12.34,
    product: { id: await aCatalogItem(world, `CABLE-${count}`) },
    unitOfMeasure: { id: await firstId(world, '/procurement/unitOfMeasures') },
  });
  return [order, `${order}/lineitems/${line}`];
}

inOneWorld('goods that are received', (world) => {
  const unposted = '/finance/accounting/unpostedprocurement';
  const waiting = async () => (await shown<{ total: number }[]>(world(), unposted)).map(({ total }) => total);
  const exported = async () => {
    const { json } = await world().post('/finance/accounting/export', { exportProductsFlag: true });
    return (json as Exported).purchaseTransactions;
  };
  const entriesOf = (found: Exported['purchaseTransactions']) =>
    found.flatMap(({ purchaseDetail }) => purchaseDetail.map(({ id }) => id));

  it('wait for a batch, which keeps what it took when more comes in', async () => {
    const [order, line] = await anOrder(world());
    await changed(world(), line, { receivedQuantity: 2 });
    assert.deepEqual(await waiting(), [24.68]);
    await changed(world(), line, { receivedQuantity: 3 });
    assert.deepEqual(await waiting(), [37.02]);
    const batch = await aBatch(world(), 'R1', entriesOf(await exported()));
    assert.deepEqual([await waiting(), await balanceOfBatch(world(), batch)], [[], 0]);
    assert.equal((await shown(world(), line))['batchedFlag'], true);
    await changed(world(), line, { receivedQuantity: 5 });
    assert.deepEqual(await waiting(), [24.68]);
    assert.equal((await world().delete(`/finance/accounting/batches/${batch}`)).status, 204);
    assert.deepEqual(await waiting(), [37.02, 24.68]);
    await changed(world(), line, { receivedQuantity: 0 });
    assert.deepEqual(await waiting(), []);
    assert.equal((await world().delete(order)).status, 204);
  });

  it('cost nothing, and wait for a batch all the same', async () => {
    const [, line] = await anOrder(world(), 'PO0');
    await changed(world(), line, { unitCost: 0, receivedQuantity: 5 });
    assert.deepEqual(await waiting(), [0]);
    await aBatch(world(), 'R0', entriesOf(await exported()));
    assert.deepEqual(await waiting(), []);
  });

  it('are taken out of their batch and put back into the same one', async () => {
    const [order, line] = await anOrder(world());
    await changed(world(), line, { receivedQuantity: 1 });
    const batch = await aBatch(world(), 'R2', entriesOf(await exported()));
    const moved = async (how: string) => (await world().post(`${order}/${how}`, '')).json as { success: boolean };
    assert.equal((await moved('rebatch')).success, false);
    assert.equal((await moved('unbatch')).success, true);
    assert.deepEqual([await waiting(), (await shown(world(), line))['unbatchedRecId']], [[12.34], batch]);
    await changed(world(), line, { unitCost: 10 });
    assert.equal((await moved('rebatch')).success, true);
    assert.deepEqual([await waiting(), await balanceOfBatch(world(), batch)], [[], 0]);
    const rows = await shown<{ debit: number }[]>(world(), `/finance/accounting/batches/${batch}/entries`);
    assert.equal(
      rows.reduce((sum, { debit }) => sum + debit, 0),
      10,
    );
    assert.equal((await moved('unbatch')).success, true);
  });

  it('are exported as a bill a packing slip, with a detail a line below zero', async () => {
    const [order, line] = await anOrder(world(), 'PO10');
    const second = await anOrderLine(world(), order, { quantity: 1, unitCost: 3, packingSlip: 'S-2' });
    await changed(world(), line, { receivedQuantity: 2 });
    await changed(world(), second, { receivedQuantity: 1 });
    const { json } = await world().post('/finance/accounting/export', { exportProductsFlag: true });
    const { vendors, purchaseTransactions: all } = json as Exported & { vendors: { vendor: { id: number } }[] };
    const purchaseTransactions = all.filter(({ id }) => id.startsWith('PO #PO10,'));
    const { vendorCompany } = await shown<{ vendorCompany: { id: number } }>(world(), order);
    assert.ok(vendors.some(({ vendor }) => vendor.id === vendorCompany.id));
    assert.deepEqual(
      purchaseTransactions.map(({ id, total, purchaseDetail }) => [id, total, purchaseDetail.length]),
      [
        ['PO #PO10, Packing Slip: PO10', 24.68, 1],
        ['PO #PO10, Packing Slip: S-2', 3, 1],
      ],
    );
    const { glTypeId, description, memo, quantity, itemCost, total, lineNumber } =
      (purchaseTransactions[0]?.purchaseDetail[0] as unknown as Record<string, unknown>) ?? {};
    assert.deepEqual(
      [glTypeId, description, memo, quantity, itemCost, total, lineNumber],
      ['P', 'Purchase', 'Cable', -2, 12.34, -24.68, 1],
    );
  });
});
