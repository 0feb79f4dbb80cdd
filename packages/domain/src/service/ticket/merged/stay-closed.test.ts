import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aTicket, changed, inOlderVersion, inOneWorld, shown, type World } from '../../../../../testkit/src/index.ts';

inOneWorld('a ticket that was merged away', (world) => {
  const mergedTicket = async () => {
    const [into, id] = [await aTicket(world()), await aTicket(world())];
    const body = { mergeTicketIds: [id], status: { name: 'Closed' } };
    assert.equal((await world().post(`/service/tickets/${into}/merge`, body)).status, 200);
    return { into, path: `/service/tickets/${id}` };
  };
  const open = (path: string, caller: World = world()) =>
    caller.patch(path, [{ op: 'replace', path: 'status', value: { name: 'New' } }]);

  it('is not opened again', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const { into, path } = await mergedTicket();
      const reply = await open(path, caller);
      const id = Number(path.split('/').at(-1));
      const { errors } = reply.json as { errors: { field: string; message: string }[] };
      assert.deepEqual(
        [reply.status, errors.map(({ field, message }) => [field, message])],
        [400, [['status/id', `Ticket ${id} is merged into ticket ${into}.`]]],
      );
      const { closedFlag, status } = await shown<{ closedFlag: boolean; status: { name: string } }>(world(), path);
      assert.deepEqual([closedFlag, status.name], [true, 'Closed']);
    }
  });

  it('changes otherwise, and the one that stays closes and opens', async () => {
    const { into, path } = await mergedTicket();
    await changed(world(), path, { summary: 'Twin' });
    await changed(world(), `/service/tickets/${into}`, { status: { name: 'Closed' } });
    assert.equal((await open(`/service/tickets/${into}`)).status, 200);
    assert.equal((await shown(world(), path))['closedFlag'], true);
  });
});
