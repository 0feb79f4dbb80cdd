import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inOneWorld, makeRecord, refusals } from '../../../../testkit/src/index.ts';

inOneWorld('a schedule entry over another one', (world) => {
  const path = '/schedule/entries';
  const entry = (from: number, to: number) => ({
    member: { id: 1 },
    type: { identifier: 'O' },
    name: 'Visit',
    dateStart: `2025-03-04T${from}:00:00Z`,
    dateEnd: `2025-03-04T${to}:00:00Z`,
  });

  it('is refused where it is sent without leave to overlap, and else taken', async () => {
    await makeRecord(world(), path, entry(12, 14));
    const without = { allowScheduleConflictsFlag: false };
    assert.deepEqual(await refusals(world(), path, { ...entry(13, 15), ...without }), {
      allowScheduleConflictsFlag: 'The member is booked from 2025-03-04T12:00:00Z to 2025-03-04T14:00:00Z already.',
    });
    await makeRecord(world(), path, { ...entry(14, 15), ...without });
    await makeRecord(world(), path, { ...entry(13, 15), ...without, member: { id: 2 } });
    await makeRecord(world(), path, entry(13, 15));
    await makeRecord(world(), path, { ...entry(13, 15), allowScheduleConflictsFlag: true });
  });
});
