import assert from 'node:assert/strict';
import { it } from 'node:test';
import { changed, inOlderVersion, inOneWorld, shown } from '../../../../testkit/src/index.ts';

const path = '/company/portalSecurityLevels';

inOneWorld('the default level of the portal', (world) => {
  it('is one, and gives its mark away', async () => {
    const marked = async () =>
      (await shown<{ id: number }[]>(world(), `${path}?conditions=isDefaultFlag=true`)).map(({ id }) => id);
    assert.deepEqual(await marked(), [1]);
    await changed(inOlderVersion(world()), `${path}/3`, { isDefaultFlag: true });
    assert.deepEqual(await marked(), [3]);
    await changed(world(), `${path}/2`, { caption: 'Readers' });
    assert.deepEqual(await marked(), [3]);
  });
});
