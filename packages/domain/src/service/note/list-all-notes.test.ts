import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aTicket, changed, inOlderVersion, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

inOneWorld('all notes of a ticket', (world) => {
  it('come newest first, those of one second too, or oldest first as the board says', async () => {
    const ticket = `/service/tickets/${await aTicket(world(), { board: { id: 1 } })}`;
    for (const text of ['One', 'Two', 'Three'])
      await makeRecord(world(), `${ticket}/notes`, { text, detailDescriptionFlag: true });
    for (const caller of [world(), inOlderVersion(world())]) {
      const texts = async (query = '') =>
        (await shown<{ text: string }[]>(caller, `${ticket}/allNotes${query}`)).map(({ text }) => text);
      assert.deepEqual(await texts(), ['Three', 'Two', 'One']);
      await changed(world(), '/service/boards/1', { allSort: 'Ascending' });
      assert.deepEqual(await texts(), ['One', 'Two', 'Three']);
      assert.deepEqual(await texts('?pageSize=1&page=2'), ['Two']);
      assert.deepEqual(await texts('?orderBy=id desc'), ['Three', 'Two', 'One']);
      await changed(world(), '/service/boards/1', { allSort: 'Descending' });
    }
  });
});
