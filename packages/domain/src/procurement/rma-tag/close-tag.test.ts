import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anRmaTag, aStockedItem, changed, inOlderVersion, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('an RMA tag that is closed', (world) => {
  it('says who closed it and when, until it is opened again', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const path = await anRmaTag(world(), (await aStockedItem(world())).item);
      const said = async (name: string) => {
        await changed(caller, path, { status: { name } });
        const { dateClosed, closedBy } = await shown(world(), path);
        return [dateClosed, (closedBy as { identifier: string } | undefined)?.identifier];
      };
      assert.deepEqual(await said('Closed'), ['2025-03-03T09:00:00Z', 'ReeveApi']);
      assert.deepEqual(await said('New'), [undefined, undefined]);
    }
  });
});
