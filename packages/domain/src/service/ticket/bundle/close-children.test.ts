import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aTicket, changed, inOlderVersion, inOneWorld, makeRecord, shown } from '../../../../../testkit/src/index.ts';

const path = '/service/tickets';

inOneWorld('the children of a ticket', (world) => {
  const statusOf = async (id: number) =>
    (await shown<{ status: { name: string } }>(world(), `${path}/${id}`)).status.name;
  const move = (id: number, name: string, caller = world()) => changed(caller, `${path}/${id}`, { status: { name } });

  it('close with it and open again with it, but for those that closed by themselves', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const parent = await aTicket(caller);
      const [child, other] = [
        await aTicket(caller, { parentTicketId: parent }),
        await aTicket(caller, { parentTicketId: parent }),
      ];
      const grandchild = await aTicket(caller, { parentTicketId: child });
      await move(other, 'Cancelled');
      await move(parent, 'Closed', caller);
      assert.deepEqual(await Promise.all([child, other, grandchild].map(statusOf)), ['Closed', 'Cancelled', 'Closed']);
      await move(parent, 'Re-Opened', caller);
      assert.deepEqual(await Promise.all([child, other, grandchild].map(statusOf)), [
        'Re-Opened',
        'Cancelled',
        'Re-Opened',
      ]);
    }
  });

  it('take the closed status of their own board, and are left alone where that has none', async () => {
    const place = { location: { id: 2 }, department: { id: 1 } };
    const board = { id: await makeRecord(world(), '/service/boards', { ...place, name: 'Back office' }) };
    const statuses = `/service/boards/${board.id}/statuses`;
    await makeRecord(world(), statuses, { name: 'Seen', board, defaultFlag: true });
    const parent = await aTicket(world());
    const child = await aTicket(world(), { board, parentTicketId: parent });
    await move(parent, 'Closed');
    assert.equal(await statusOf(child), 'Seen');
    await move(parent, 'New');
    await makeRecord(world(), statuses, { name: 'Over', board, closedStatus: true });
    await move(parent, 'Closed');
    assert.equal(await statusOf(child), 'Over');
    await move(parent, 'New');
    assert.equal(await statusOf(child), 'Seen');
  });

  it('close in the status that their board has for what closes by itself, if it is a closed one of its own', async () => {
    const place = { location: { id: 2 }, department: { id: 1 } };
    const board = { id: await makeRecord(world(), '/service/boards', { ...place, name: 'Monitoring' }) };
    const statuses = `/service/boards/${board.id}/statuses`;
    const seen = await makeRecord(world(), statuses, { name: 'Seen', board, defaultFlag: true });
    for (const name of ['Closed', 'Went away'])
      await makeRecord(world(), statuses, { name, board, closedStatus: true });
    const [gone] = await shown<{ id: number }[]>(world(), `${statuses}?conditions=name="Went away"`);
    const parent = await aTicket(world());
    const child = await aTicket(world(), { board, parentTicketId: parent });
    const seenAs = [];
    for (const autoCloseStatus of [{ id: gone?.id }, { id: seen }, null]) {
      await changed(world(), `/service/boards/${board.id}`, { autoCloseStatus });
      await move(parent, 'Closed');
      seenAs.push(await statusOf(child));
      await move(parent, 'New');
    }
    assert.deepEqual(seenAs, ['Went away', 'Closed', 'Closed']);
  });
});
