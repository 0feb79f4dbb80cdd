import assert from 'node:assert/strict';
import { it } from 'node:test';
import { changed, inOneWorld, makeRecord } from '../../../../testkit/src/index.ts';

const at = { dateStart: '2025-03-04T09:00:00Z', dateEnd: '2025-03-04T10:30:00Z', member: { id: 1 } };

inOneWorld('a schedule entry that is done', (world) => {
  it('tells since when, and no more when it is not', async () => {
    const sent = { ...at, type: { identifier: 'O' }, name: 'Call' };
    const path = `/schedule/entries/${await makeRecord(world(), '/schedule/entries', sent)}`;
    const done = await changed(world(), path, { doneFlag: true, acknowledgedFlag: true });
    assert.deepEqual([done['closeDate'], done['acknowledgedDate']], ['2025-03-03T09:00:00Z', '2025-03-03T09:00:00Z']);
    const open = await changed(world(), path, { doneFlag: false });
    assert.deepEqual([open['closeDate'], open['acknowledgedDate']], [undefined, '2025-03-03T09:00:00Z']);
  });
});
