import assert from 'node:assert/strict';
import { it } from 'node:test';
import { firstId, inOlderVersion, inOneWorld, makeRecord, shown } from '../../../testkit/src/index.ts';

inOneWorld('a schedule type', (world) => {
  it('of the system is not deleted, any other is', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const path = `/schedule/types/${await firstId(world(), '/schedule/types?conditions=identifier="H"')}`;
      const reply = await caller.delete(path);
      assert.equal(reply.status, 400);
      assert.match(reply.text, /Schedule Type Holiday belongs to the system/);
      assert.equal((await shown(world(), path))['identifier'], 'H');
      const own = await makeRecord(caller, '/schedule/types', { name: 'Visit', identifier: 'Y' });
      assert.equal((await caller.delete(`/schedule/types/${own}`)).status, 204);
    }
  });
});
