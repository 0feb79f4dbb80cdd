import assert from 'node:assert/strict';
import { it } from 'node:test';
import { idOf } from '../../../../testkit/src/builders/invoice.ts';
import { aPurchaseOrder } from '../../../../testkit/src/builders/purchase-order.ts';
import { onEachEngine } from '../../../../testkit/src/on-each-engine.ts';
import { aWorld } from '../../../../testkit/src/world.ts';

interface Bulk {
  readonly payload: readonly { success: boolean; originalIndex: number; statusCode: number; data?: { id: number } }[];
}

onEachEngine('purchase orders', (engine) => {
  it('add and remove lines of a purchase order, but never one that was received', async () => {
    await using world = await aWorld({ engine });
    const order = { id: idOf(await aPurchaseOrder(world)) };
    const [unit] = (await world.get('/procurement/unitOfMeasures')).json as { id: number }[];
    const [sub] = (await world.get('/procurement/subcategories')).json as { id: number }[];
    const [type] = (await world.get('/procurement/types')).json as { id: number }[];
    const item = (
      await world.post('/procurement/catalog', {
        identifier: 'CABLE',
        description: 'Cable',
        customerDescription: 'Cable',
        subcategory: { id: sub?.id },
        type: { id: type?.id },
      })
    ).json as { id: number };
    const line = {
      description: 'Cable',
      lineNumber: 1,
      quantity: 2,
      product: { id: item.id },
      unitOfMeasure: { id: unit?.id },
    };
    const path = `/procurement/purchaseorders/${order.id}/lineitems`;
    const made = await world.post(`${path}/bulk`, [line, { ...line, lineNumber: 2, receivedQuantity: 1 }]);
    const ids = (made.json as Bulk).payload.map(({ data }) => data?.id);
    assert.equal(
      (made.json as Bulk).payload.every(({ success }) => success),
      true,
      made.text,
    );
    const received = (value: number) =>
      world.patch(`${path}/${ids[1]}`, [{ op: 'replace', path: 'receivedQuantity', value }]);
    assert.match((await received(5000)).text, /The field receivedQuantity must not be above quantity\./);
    assert.match((await received(-1)).text, /The field receivedQuantity must be between 0 and 2147483647\./);
    assert.equal((await received(2)).status, 200);
    assert.equal((await world.delete(path)).status, 409);
    assert.equal((await received(0)).status, 200);
    assert.equal((await world.delete(path)).status, 204);
    assert.deepEqual((await world.get(path)).json, []);
  });
});
