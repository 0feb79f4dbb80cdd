import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inOlderVersion, inOneWorld, makeRecord, shown } from '../../../testkit/src/index.ts';

inOneWorld('when a record was entered', (world) => {
  it('is when it was made', async () => {
    for (const [caller, name] of [
      [world(), 'Seen'],
      [inOlderVersion(world()), 'Met'],
    ] as const) {
      const id = await makeRecord(caller, '/sales/opportunities/statuses', { name });
      const { dateEntered } = await shown(world(), `/sales/opportunities/statuses/${id}`);
      assert.equal(dateEntered, '2025-03-03T09:00:00Z');
    }
  });
});
