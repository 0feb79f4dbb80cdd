import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inOneWorld, makeRecord, refusals, shown } from '../../../../testkit/src/index.ts';

const path = '/project/boards/2/kanbanSettings';

inOneWorld('a kanban column', (world) => {
  it('takes no status of another board, and none that is not there', async () => {
    const columnOf = (status: number) => ({ name: 'Now', statuses: [{ srStatusId: status, order: 1 }] });
    const strange = 'Service Status 1 not found for Service Board 2';
    assert.deepEqual(await refusals(world(), path, columnOf(1)), { 'statuses/srStatusId': strange });
    const none = await refusals(world(), path, columnOf(4242));
    assert.deepEqual(none, { 'statuses/srStatusId': 'Service Status 4242 not found' });
    const [own] = await shown<{ id: number }[]>(world(), '/service/boards/2/statuses');
    const column = `${path}/${await makeRecord(world(), path, columnOf(own?.id ?? 0))}`;
    const moved = await world().patch(column, [{ op: 'replace', path: 'statuses', value: [{ srStatusId: 1 }] }]);
    assert.deepEqual([moved.status, moved.text.includes(strange)], [400, true]);
  });
});
