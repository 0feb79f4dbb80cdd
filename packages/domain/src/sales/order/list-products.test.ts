import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aSalesOrder, aSoldPhone, idOf, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('a sales order', (world) => {
  it('lists its products, as its lines do', async () => {
    const path = await aSalesOrder(world());
    const salesOrder = { id: idOf(path) };
    const sold = [await aSoldPhone(world(), { salesOrder }), await aSoldPhone(world(), { salesOrder })];
    assert.deepEqual((await shown(world(), path))['productIds'], sold.map(idOf));
    const lines = await shown<{ id: number; quantity: number }[]>(world(), `${path}/lineitems`);
    assert.deepEqual(
      lines.map(({ id, quantity }) => [id, quantity]),
      sold.map((product) => [idOf(product), 1]),
    );
    assert.equal((await world().delete(sold[0] ?? '')).status, 204);
    assert.deepEqual((await shown(world(), path))['productIds'], sold.slice(1).map(idOf));
  });
});
