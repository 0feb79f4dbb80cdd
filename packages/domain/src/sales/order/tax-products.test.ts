import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aSalesOrder, aSoldPhone, aTenth, changed, idOf, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('the tax of a sales order', (world) => {
  it('follows its taxable products', async () => {
    const path = await aSalesOrder(world(), { taxCode: { id: await aTenth(world(), 'TENTH') } });
    const product = await aSoldPhone(world(), { salesOrder: { id: idOf(path) }, quantity: 2 });
    assert.equal((await shown(world(), path))['taxTotal'], 40);
    await changed(world(), product, { cancelledFlag: true });
    assert.equal((await shown(world(), path))['taxTotal'], 0);
  });
});
