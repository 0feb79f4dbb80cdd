import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inOlderVersion, inOneWorld, makeRecord, shown } from '../../../testkit/src/index.ts';

inOneWorld('who created a record, and when', (world) => {
  it('is the caller, and now', async () => {
    for (const [caller, identifier] of [
      [world(), 'Lost'],
      [inOlderVersion(world()), 'Found'],
    ] as const) {
      const id = await makeRecord(caller, '/procurement/adjustments/types', { identifier });
      const { createdBy, dateCreated } = await shown(world(), `/procurement/adjustments/types/${id}`);
      assert.deepEqual([createdBy, dateCreated], ['ReeveApi', '2025-03-03T09:00:00Z']);
    }
  });
});
