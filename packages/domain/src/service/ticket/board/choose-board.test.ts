import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aTicket, changed, inOlderVersion, inOneWorld, shown } from '../../../../../testkit/src/index.ts';

interface Shown {
  readonly board: { readonly id: number; readonly name: string };
  readonly location: { readonly id: number };
  readonly department: { readonly id: number };
}

inOneWorld('the board of a new ticket', (world) => {
  it('is the first of its kind, whose location and department it takes', async () => {
    const ticket = await shown<Shown>(world(), `/service/tickets/${await aTicket(world())}`);
    assert.deepEqual([ticket.board.name, ticket.location.id, ticket.department.id], ['Help Desk', 2, 1]);
  });

  it('is the one that is sent, and so are location and department', async () => {
    const sent = { board: { name: 'Help Desk' }, location: { id: 1 }, department: { id: 3 } };
    const ticket = await shown<Shown>(world(), `/service/tickets/${await aTicket(world(), sent)}`);
    assert.deepEqual([ticket.board.id, ticket.location.id, ticket.department.id], [1, 1, 3]);
  });

  it("is the caller's own where there is one, in an older version too", async () => {
    const made = await world().post('/service/boards', { name: 'Mine', location: { id: 1 }, department: { id: 3 } });
    const { id } = made.json as { id: number };
    await world().post(`/service/boards/${id}/statuses`, { name: 'New', board: { id }, defaultFlag: true });
    await changed(world(), '/system/members/3', { serviceDefaultBoard: { id } });
    const older = inOlderVersion(world());
    const ticket = await shown<Shown>(older, `/service/tickets/${await aTicket(older)}`);
    assert.deepEqual([ticket.board.name, ticket.location.id, ticket.department.id], ['Mine', 1, 3]);
  });
});
