import assert from 'node:assert/strict';
import { it } from 'node:test';
import { changed, inOlderVersion, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

const [midnight, nine, ten] = ['2025-03-04T00:00:00Z', '2025-03-04T09:00:00Z', '2025-03-04T10:00:00Z'];
const path = '/schedule/entries';

const sent = { member: { id: 1 }, type: { identifier: 'O' }, name: 'Call', dateStart: nine, dateEnd: ten };

inOneWorld('a schedule entry', (world) => {
  const told = ({ startTimeSet, endTimeSet }: Record<string, unknown>) => [startTimeSet, endTimeSet];

  it('tells whether start and end are set, whatever is sent, also where lists are asked for it', async () => {
    const own = `${path}/${await makeRecord(world(), path, { ...sent, startTimeSet: false })}`;
    assert.deepEqual(told(await shown(world(), own)), [true, true]);
    assert.deepEqual(told(await changed(world(), own, { endTimeSet: false })), [true, true]);
    assert.deepEqual(told(await changed(world(), own, { dateEnd: null })), [true, false]);
    const listed = await shown<{ id: number }[]>(world(), `${path}?conditions=startTimeSet=true and endTimeSet=false`);
    assert.ok(listed.some(({ id }) => own.endsWith(`/${id}`)));
  });

  it('tells so of what an older version wrote, of a to-do and of one without any date', async () => {
    const older = inOlderVersion(world());
    const own = `${path}/${await makeRecord(older, path, sent)}`;
    assert.deepEqual(told(await shown(world(), own)), [true, true]);
    await changed(older, own, { dateStart: midnight, dateEnd: midnight });
    assert.deepEqual(told(await shown(world(), own)), [false, false]);
    const open = await makeRecord(world(), path, { ...sent, dateStart: undefined, dateEnd: undefined });
    assert.deepEqual(told(await shown(world(), `${path}/${open}`)), [false, false]);
  });
});
