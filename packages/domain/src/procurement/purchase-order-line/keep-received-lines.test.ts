import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCatalogItem } from '../../../../testkit/src/builders/catalog-item.ts';
import { firstId, makeRecord } from '../../../../testkit/src/builders/make-record.ts';
import { aPurchaseOrder } from '../../../../testkit/src/builders/purchase-order.ts';
import { onEachEngine } from '../../../../testkit/src/on-each-engine.ts';
import { aWorld } from '../../../../testkit/src/world.ts';

/** Only the older version deletes a line by its id. */
const older = { accept: 'application/vnd.connectwise.com+json; version=2022.1' };

onEachEngine('a purchase order', (engine) => {
  it('is kept, and so is its line, while a line was received, by every way of deleting', async () => {
    await using world = await aWorld({ engine });
    const order = await aPurchaseOrder(world);
    const line = await makeRecord(world, `${order}/lineitems`, {
      description: 'Cable',
      lineNumber: 1,
      quantity: 2,
      receivedQuantity: 1,
      product: { id: await aCatalogItem(world, 'CABLE') },
      unitOfMeasure: { id: await firstId(world, '/procurement/unitOfMeasures') },
    });
    for (const path of [order, `${order}/lineitems`]) assert.equal((await world.delete(path)).status, 409, path);
    const single = `${order}/lineitems/${line}`;
    assert.equal((await world.send('DELETE', single, { headers: older })).status, 409);
    const bulk = await world.send('DELETE', `${order}/lineitems/bulk`, {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ids: [line] }),
    });
    assert.match(bulk.text, /Line item \d+ was received or batched already/);
    await world.patch(`${order}/lineitems/${line}`, [{ op: 'replace', path: 'receivedQuantity', value: 0 }]);
    assert.equal((await world.delete(order)).status, 204);
    assert.equal((await world.get(`${order}/lineitems/${line}`)).status, 404);
  });
});
