import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inOlderVersion, inOneWorld, shown } from '../../../../testkit/src/index.ts';

inOneWorld("the caller's own member", (world) => {
  it('is answered as one object, whole and in short, and as fields choose', async () => {
    for (const caller of [world(), inOlderVersion(world())])
      for (const path of ['/system/myMembers', '/system/myMembers/info']) {
        const me = await shown<{ id: number; identifier: string; password?: string }>(caller, path);
        assert.deepEqual([me.identifier, me.password], ['ReeveApi', undefined]);
        assert.deepEqual(await shown(caller, `${path}?fields=identifier`), { identifier: 'ReeveApi' });
      }
  });
});
