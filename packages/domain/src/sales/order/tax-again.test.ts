import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aSalesOrder, aSoldPhone, aTenth, changed, idOf, inOneWorld } from '@reeve/testkit';

inOneWorld('a sales order with another tax code', (world) => {
  it('is taxed by it', async () => {
    const path = await aSalesOrder(world());
    await aSoldPhone(world(), { salesOrder: { id: idOf(path) } });
    const { taxTotal, total } = await changed(world(), path, { taxCode: { id: await aTenth(world(), 'TENTH') } });
    assert.deepEqual([taxTotal, total], [20, 220]);
  });
});
