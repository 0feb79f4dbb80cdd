import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { aTicket, changed, inOneWorld, makeRecord } from '../../../../../testkit/src/index.ts';

type Reference = { readonly id: number } | undefined;
interface Shown {
  readonly status: { readonly id: number; readonly name: string };
  readonly type: Reference;
  readonly subType: Reference;
  readonly item: Reference;
  readonly team: Reference;
}

const board = { location: { id: 2 }, department: { id: 1 }, projectFlag: false };

inOneWorld('a ticket that moves to another board', (world) => {
  const onHelpDesk = {
    board: { id: 1 },
    status: { id: 7 },
    type: { id: 1 },
    subType: { id: 1 },
    item: { id: 1 },
    team: { id: 1 },
  };
  let other = 0;

  before(async () => {
    other = await makeRecord(world(), '/service/boards', { ...board, name: 'Back office' });
    const statuses = `/service/boards/${other}/statuses`;
    await makeRecord(world(), statuses, { name: 'Seen', board: { id: other } });
    await makeRecord(world(), statuses, { name: 'Arrived', board: { id: other }, defaultFlag: true });
  });

  it('takes its default status and loses type, subtype, item and team', async () => {
    const id = await aTicket(world(), onHelpDesk);
    const moved = await changed<Shown>(world(), `/service/tickets/${id}`, { board: { id: other } });
    assert.equal(moved.status.name, 'Arrived');
    assert.deepEqual([moved.type, moved.subType, moved.item, moved.team], [undefined, undefined, undefined, undefined]);
  });

  it('keeps what is sent with the move', async () => {
    const id = await aTicket(world(), onHelpDesk);
    const type = await makeRecord(world(), `/service/boards/${other}/types`, { name: 'Letter', board: { id: other } });
    const sent = { board: { id: other }, status: { name: 'Seen' }, type: { id: type } };
    const moved = await changed<Shown>(world(), `/service/tickets/${id}`, sent);
    assert.deepEqual([moved.status.name, moved.type?.id], ['Seen', type]);
  });

  it('is left alone while it stays', async () => {
    const id = await aTicket(world(), onHelpDesk);
    const kept = await changed<Shown>(world(), `/service/tickets/${id}`, { summary: 'Slower' });
    assert.deepEqual([kept.status.id, kept.type?.id, kept.subType?.id, kept.item?.id, kept.team?.id], [7, 1, 1, 1, 1]);
  });
});
