import assert from 'node:assert/strict';
import { it } from 'node:test';
import { changed, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

const path = '/project/boards/2/kanbanSettings';

inOneWorld('the last change of a kanban column', (world) => {
  it('is stamped by each, whatever is sent', async () => {
    const column = `${path}/${await makeRecord(world(), path, { name: 'Now', updatedBy: 'nobody' })}`;
    const made = await shown<{ updatedBy: string; lastUpdated: string }>(world(), column);
    assert.notEqual(made.updatedBy, 'nobody');
    world().clock.pass(60);
    const later = await changed<typeof made>(world(), column, { name: 'Later' });
    assert.equal(Date.parse(later.lastUpdated) - Date.parse(made.lastUpdated), 60_000);
  });
});
