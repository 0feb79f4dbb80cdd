import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anOpportunity, aSoldPhone, changed, inOlderVersion, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('the forecast status of a product', (world) => {
  const statusOf = async (product: string) =>
    (await shown<{ forecastStatus?: { name: string } }>(world(), product)).forecastStatus?.name;

  it('is that of its opportunity, stays where it is put back, and goes with it', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const id = await anOpportunity(caller);
      const product = await aSoldPhone(caller, { opportunity: { id } });
      assert.equal(await statusOf(product), 'Open');
      const { forecastStatus, ...others } = await shown(caller, product);
      assert.equal((await caller.put(product, { ...others, quantity: 2 })).status, 200);
      await changed(caller, `/sales/opportunities/${id}`, { status: { name: 'Won' } });
      assert.equal(await statusOf(product), 'Won');
      assert.equal((await world().post(`${product}/detach`, { removeFromOpportunity: true })).status, 204);
      assert.equal(await statusOf(product), undefined);
    }
  });
});
