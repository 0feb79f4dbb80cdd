import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anOpportunity, changed, inOlderVersion, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('an opportunity that is won or lost', (world) => {
  it('says who closed it and when, until it is open again', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const path = `/sales/opportunities/${await anOpportunity(caller)}`;
      const closed = async (name: string) => {
        await changed(caller, path, { status: { name } });
        const { closedDate, closedBy } = await shown(world(), path);
        return [closedDate, (closedBy as { identifier: string } | undefined)?.identifier];
      };
      for (const name of ['Won', 'Lost']) assert.deepEqual(await closed(name), ['2025-03-03T09:00:00Z', 'ReeveApi']);
      assert.deepEqual(await closed('Open'), [undefined, undefined]);
    }
    const won = await anOpportunity(world(), { status: { name: 'Won' } });
    assert.equal((await shown(world(), `/sales/opportunities/${won}`))['closedDate'], '2025-03-03T09:00:00Z');
  });
});
