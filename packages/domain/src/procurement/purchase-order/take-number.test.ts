import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aPurchaseOrder, changed, firstId, inOlderVersion, inOneWorld, refusals, shown } from '@reeve/testkit';

inOneWorld('the number of a purchase order', (world) => {
  const numberOf = async (path: string) => (await shown(world(), path))['poNumber'];

  it('counts on from the settings, as they say', async () => {
    assert.equal(await numberOf(await aPurchaseOrder(world())), '1000');
    assert.equal(await numberOf(await aPurchaseOrder(inOlderVersion(world()))), '1001');
    await aPurchaseOrder(world(), { poNumber: '1002' });
    assert.equal(await numberOf(await aPurchaseOrder(world())), '1003');
    const settings = `/procurement/settings/${await firstId(world(), '/procurement/settings')}`;
    await changed(world(), settings, { purchaseOrderPrefix: 'PO-', prefixSuffixType: 'Prefix' });
    assert.equal(await numberOf(await aPurchaseOrder(world())), 'PO-1004');
    await changed(world(), settings, { purchaseOrderSuffix: '/A', prefixSuffixType: 'Suffix' });
    assert.equal(await numberOf(await aPurchaseOrder(world())), '1005/A');
  });

  it('does not fall back when one is called otherwise', async () => {
    const number = async (path: string) => Number.parseInt(String(await numberOf(path)), 10);
    const renamed = await aPurchaseOrder(world());
    const last = await number(renamed);
    await changed(inOlderVersion(world()), renamed, { poNumber: 'PO-ABC' });
    assert.equal(await number(await aPurchaseOrder(world())), last + 1);
    await aPurchaseOrder(world(), { poNumber: 'ACME-77' });
    assert.equal(await number(await aPurchaseOrder(world())), last + 2);
  });

  it('is given once', async () => {
    const { id: _, poNumber: __, ...order } = await shown(world(), await aPurchaseOrder(world(), { poNumber: 'ONCE' }));
    const { poNumber } = await refusals(world(), '/procurement/purchaseorders', { ...order, poNumber: 'ONCE' });
    assert.match(poNumber ?? '', /already exists/);
  });
});
