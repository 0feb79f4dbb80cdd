import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inOlderVersion, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

const path = '/service/boards/1/statuses';

inOneWorld('a new status of a board', (world) => {
  const made = async (fields: object, caller = world()) => {
    const status = await shown(world(), `${path}/${await makeRecord(caller, path, { ...fields })}`);
    return [status['sortOrder'], status['displayOnBoard'], status['escalationStatus']];
  };

  it('is the last one, shown on the board and not responded to, unless it closes or something else is sent', async () => {
    const [last] = await shown<{ sortOrder: number }[]>(world(), `${path}?orderBy=sortOrder desc&pageSize=1`);
    const next = (last?.sortOrder ?? 0) + 1;
    assert.deepEqual(await made({ name: 'Seen' }), [next, true, 'NotResponded']);
    assert.deepEqual(await made({ name: 'Over', closedStatus: true }, inOlderVersion(world())), [
      next + 1,
      false,
      'Resolved',
    ]);
    const sent = { name: 'Told', sortOrder: 3, displayOnBoard: false, escalationStatus: 'Responded' };
    assert.deepEqual(await made(sent), [3, false, 'Responded']);
  });
});
