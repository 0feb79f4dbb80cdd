import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aTicket, changed, inOlderVersion, inOneWorld, makeRecord, shown } from '../../../../../testkit/src/index.ts';

inOneWorld('the resources of a ticket', (world) => {
  const resourcesOf = async (ticket: number) => (await shown(world(), `/service/tickets/${ticket}`))['resources'];
  const found = async (text: string) => {
    const path = `/service/tickets?pageSize=1000&conditions=${encodeURIComponent(text)}`;
    return (await shown<{ id: number }[]>(world(), path)).map(({ id }) => id);
  };
  const schedule = (ticket: number, member: string, caller = world()) =>
    makeRecord(caller, '/schedule/entries', {
      objectId: ticket,
      member: { identifier: member },
      type: { identifier: 'S' },
      dateStart: '2025-03-04T09:00:00Z',
      dateEnd: '2025-03-04T10:00:00Z',
    });

  it('are its owner and those who are scheduled for it, each once, and find it', async () => {
    const ticket = await aTicket(world(), { owner: { identifier: 'Tech1' } });
    assert.equal(await resourcesOf(ticket), 'Tech1');
    await schedule(ticket, 'Tech1', inOlderVersion(world()));
    await schedule(ticket, 'Admin1');
    assert.equal(await resourcesOf(ticket), 'Tech1, Admin1');
    assert.deepEqual(await found('resources contains "admin1"'), [ticket]);
    assert.deepEqual(await found('resources like "%Tech1%"'), [ticket]);
    assert.deepEqual(await found('resources contains "Admin1" and owner/identifier="Admin1"'), []);
    const forged = await changed(world(), `/service/tickets/${ticket}`, { resources: 'Somebody' });
    assert.equal(forged['resources'], 'Tech1, Admin1');
  });

  it('follow entries that move, change their member and go, and the owner', async () => {
    const [ticket, other] = [await aTicket(world()), await aTicket(world())];
    const entry = `/schedule/entries/${await schedule(ticket, 'Admin1')}`;
    await changed(world(), entry, { objectId: other });
    assert.deepEqual([await resourcesOf(ticket), await resourcesOf(other)], [undefined, 'Admin1']);
    await changed(world(), entry, { 'member/id': 2 });
    assert.notEqual(await resourcesOf(other), 'Admin1');
    await changed(world(), `/service/tickets/${other}`, { 'owner/identifier': 'Admin1' });
    assert.match(String(await resourcesOf(other)), /^Admin1, /);
    assert.equal((await world().delete(entry)).status, 204);
    assert.equal(await resourcesOf(other), 'Admin1');
    const cleared = await world().patch(`/service/tickets/${other}`, [{ op: 'remove', path: 'owner' }]);
    assert.equal(cleared.status, 200, cleared.text);
    assert.equal(await resourcesOf(other), undefined);
  });
});
