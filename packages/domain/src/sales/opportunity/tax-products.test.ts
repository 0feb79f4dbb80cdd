import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anOpportunity, aSoldPhone, aTenth, changed, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('the tax of an opportunity', (world) => {
  it('follows its taxable products', async () => {
    const opportunity = { id: await anOpportunity(world(), { taxCode: { id: await aTenth(world(), 'TENTH') } }) };
    const tax = async () => (await shown(world(), `/sales/opportunities/${opportunity.id}`))['totalSalesTax'];
    const product = await aSoldPhone(world(), { opportunity, quantity: 2 });
    await aSoldPhone(world(), { opportunity, taxableFlag: false });
    assert.equal(await tax(), 40);
    await changed(world(), product, { quantity: 1 });
    assert.equal(await tax(), 20);
    assert.equal((await world().delete(product)).status, 204);
    assert.equal(await tax(), 0);
  });
});
