import assert from 'node:assert/strict';
import { it } from 'node:test';
import { changed, inOlderVersion, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

inOneWorld('whether a configuration is active', (world) => {
  it('follows its status, and no body', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const box = { name: 'Box', type: { id: 1 }, company: { id: 1 } };
      const path = `/company/configurations/${await makeRecord(caller, '/company/configurations', box)}`;
      const active = async () => (await shown(world(), path))['activeFlag'];
      assert.equal(await active(), true);
      await changed(caller, path, { activeFlag: false });
      assert.equal(await active(), true);
      await changed(caller, path, { status: { name: 'Retired' } });
      assert.equal(await active(), false);
      await changed(caller, path, { status: { name: 'Active' } });
      assert.equal(await active(), true);
    }
  });
});
