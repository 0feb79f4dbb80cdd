import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inOlderVersion, inOneWorld, shown } from '../../../../testkit/src/index.ts';

interface Info {
  readonly isCloud: boolean;
  readonly cloudRegion: string;
  readonly licenseBits: readonly { readonly name: string; readonly activeFlag: boolean }[];
}

inOneWorld('what a server of its own tells of itself', (world) => {
  it('has a region too, and the parts by the names of the product', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const { isCloud, cloudRegion, licenseBits } = await shown<Info>(caller, '/system/info');
      assert.deepEqual([isCloud, cloudRegion, licenseBits.length], [false, 'NA', 24]);
      assert.deepEqual(licenseBits[0], { name: 'PocketPC', activeFlag: true });
    }
  });
});
