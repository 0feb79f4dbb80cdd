import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anOpportunity, aSoldPhone, aTenth, changed, inOneWorld } from '@reeve/testkit';

inOneWorld('an opportunity with another tax code', (world) => {
  it('is taxed by it', async () => {
    const id = await anOpportunity(world());
    const path = `/sales/opportunities/${id}`;
    await aSoldPhone(world(), { opportunity: { id } });
    const taxCode = { id: await aTenth(world(), 'TENTH') };
    assert.equal((await changed(world(), path, { taxCode }))['totalSalesTax'], 20);
    assert.equal((await changed(world(), path, { taxCode: null }))['totalSalesTax'], 0);
  });
});
