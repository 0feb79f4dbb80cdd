import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aTicket, inOlderVersion, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

inOneWorld('the words of a task', (world) => {
  it('are those of its code where none are sent', async () => {
    const code = { id: 1 };
    const { description } = await shown(world(), '/service/codes/1');
    for (const caller of [world(), inOlderVersion(world())]) {
      const path = `/service/tickets/${await aTicket(caller)}/tasks`;
      const notesOf = async (fields: object) =>
        (await shown(world(), `${path}/${await makeRecord(caller, path, { code, ...fields })}`))['notes'];
      assert.equal(await notesOf({}), description);
      assert.equal(await notesOf({ notes: 'Look' }), 'Look');
    }
  });
});
