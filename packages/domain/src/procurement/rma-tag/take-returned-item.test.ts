import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCatalogItem, anRmaTag, changed, inOlderVersion, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('what an RMA tag says of what came back', (world) => {
  const told = async (path: string) => {
    const tag = await shown(world(), path);
    return ['ivDescription', 'mfgItemID', 'listPrice', 'unitPrice'].map((key) => tag[key]);
  };

  it('is what its item says, unless others are sent', async () => {
    const item = { description: 'A desk phone', manufacturerPartNumber: 'DP-1', price: 120.5 };
    const phone = await aCatalogItem(world(), 'DESKPHONE', item);
    const other = await aCatalogItem(world(), 'HEADSET', { description: 'A headset', price: 40 });
    for (const caller of [world(), inOlderVersion(world())]) {
      const path = await anRmaTag(caller, phone);
      assert.deepEqual(await told(path), ['A desk phone', 'DP-1', 120.5, 120.5]);
      await changed(caller, path, { unitPrice: 99 });
      assert.deepEqual(await told(path), ['A desk phone', 'DP-1', 120.5, 99]);
      await changed(caller, path, { product: { id: other } });
      assert.deepEqual(await told(path), ['A headset', undefined, 40, 40]);
    }
    const sent = await anRmaTag(world(), phone, { mfgItemID: 'OLD-1', unitPrice: 80 });
    assert.deepEqual(await told(sent), ['A desk phone', 'OLD-1', 120.5, 80]);
  });
});
