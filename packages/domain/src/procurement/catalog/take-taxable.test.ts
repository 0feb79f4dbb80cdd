import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCatalogItem, changed, firstId, inOlderVersion, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('a new catalog item', (world) => {
  it('is taxable where the settings say so, unless it says otherwise', async () => {
    const taxable = async (caller: ReturnType<typeof world>, identifier: string, fields = {}) => {
      const id = await aCatalogItem(caller, identifier, fields);
      return (await shown(world(), `/procurement/catalog/${id}`))['taxableFlag'];
    };
    assert.equal(await taxable(world(), 'BEFORE'), false);
    const settings = `/procurement/settings/${await firstId(world(), '/procurement/settings')}`;
    await changed(world(), settings, { defaultProductTaxableFlag: true });
    for (const caller of [world(), inOlderVersion(world())]) {
      const name = caller === world() ? 'NEW' : 'OLD';
      const taxed = [await taxable(caller, name), await taxable(caller, `${name} FREE`, { taxableFlag: false })];
      assert.deepEqual(taxed, [true, false]);
    }
  });
});
