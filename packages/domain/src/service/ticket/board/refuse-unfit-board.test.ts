import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aTicket, inOneWorld, makeRecord, refusals } from '../../../../../testkit/src/index.ts';

inOneWorld('a board that does not fit', (world) => {
  const path = '/service/tickets';

  it('is a project board for a service ticket, new or moved', async () => {
    const refused = { 'board/id': 'Projects is a project board and takes no service tickets.' };
    const sent = { summary: 'Slow', company: { id: 1 }, board: { name: 'Projects' } };
    assert.deepEqual(await refusals(world(), path, sent), refused);
    const ticket = await aTicket(world());
    const moved = await world().patch(`${path}/${ticket}`, [
      { op: 'replace', path: 'board', value: { name: 'Projects' } },
    ]);
    assert.deepEqual([moved.status, moved.text.includes(refused['board/id'])], [400, true]);
  });

  it('is one without statuses', async () => {
    const board = { name: 'Bare', location: { id: 1 }, department: { id: 1 } };
    const id = await makeRecord(world(), '/service/boards', board);
    const sent = { summary: 'Slow', company: { id: 1 }, board: { id } };
    assert.deepEqual(await refusals(world(), path, sent), {
      status: 'Bare has no status that a ticket could start in.',
    });
  });
});
