import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aTicket, changed, inOneWorld, shown } from '../../../../testkit/src/index.ts';

const path = '/service/tickets/changelogs';
type Logged = Record<'action' | 'ticketNumber' | 'summary' | 'status' | 'ticketOwner', unknown>;

inOneWorld('the log of changes of tickets', (world) => {
  it('tells each change with the ticket as it is now, until it is emptied', async () => {
    const caller = world();
    assert.equal((await caller.delete(path)).status, 204);
    const ticket = await aTicket(caller, { owner: { identifier: 'Tech1' } });
    await changed(caller, `/service/tickets/${ticket}`, { summary: 'Slower' });
    const gone = await aTicket(caller);
    assert.equal((await caller.delete(`/service/tickets/${gone}`)).status, 204);
    const all = await shown<Logged[]>(caller, path);
    const own = all.filter(({ ticketNumber }) => ticketNumber === ticket);
    assert.deepEqual([own[0]?.action, own.at(-1)?.action], ['added', 'updated']);
    const { summary, status, ticketOwner } = own[0] ?? {};
    assert.deepEqual([summary, status, ticketOwner], ['Slower', 'New', 'Tech1']);
    assert.deepEqual(all.filter(({ ticketNumber }) => ticketNumber === gone).at(-1), {
      ...all.at(-1),
      action: 'deleted',
      ticketNumber: gone,
    });
    const asked = `${path}?conditions=${encodeURIComponent(`ticketNumber=${ticket} and action="added"`)}&fields=action`;
    assert.deepEqual(await shown(caller, asked), [{ action: 'added' }]);
    assert.equal((await caller.delete(path)).status, 204);
    assert.deepEqual(await shown(caller, path), []);
    await changed(caller, `/service/tickets/${ticket}`, { summary: 'Slow' });
    assert.equal((await shown<Logged[]>(caller, path)).length, 1);
  });
});
