import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aSalesOrder, aSoldPhone, aTenth, changed, idOf, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('the total of a sales order', (world) => {
  it('has its tax, and no body says it', async () => {
    const path = await aSalesOrder(world(), { taxCode: { id: await aTenth(world(), 'TENTH') }, total: 5 });
    assert.equal((await shown(world(), path))['total'], 0);
    await aSoldPhone(world(), { salesOrder: { id: idOf(path) } });
    assert.equal((await changed(world(), path, { total: 5 }))['total'], 220);
    const found = await shown<unknown[]>(world(), '/sales/orders?conditions=total=220');
    assert.equal(found.length, 1);
  });
});
