import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aCompany,
  aContact,
  aTicket,
  changed,
  type Fields,
  inOlderVersion,
  inOneWorld,
  makeRecord,
  shown,
  type World,
} from '../../../../../testkit/src/index.ts';

const when = { member: { id: 1 }, dateStart: '2025-03-04T09:00:00Z', dateEnd: '2025-03-04T10:00:00Z' };

inOneWorld('the name of a schedule entry', (world) => {
  const entryOf = async (caller: World, fields: Fields) =>
    `/schedule/entries/${await makeRecord(caller, '/schedule/entries', { ...when, ...fields })}`;
  const nameOf = async (path: string) => (await shown(world(), path))['name'];

  it('is that of its ticket and company, cut where it is too long', async () => {
    const company = { id: await aCompany(world(), 'Baker') };
    const ticket = await aTicket(world(), { company, summary: 'Slow' });
    for (const caller of [world(), inOlderVersion(world())]) {
      const path = await entryOf(caller, { objectId: ticket, type: { identifier: 'S' } });
      assert.equal(await nameOf(path), `Baker / Ticket# ${ticket} - Slow`);
    }
  });

  it('is that of its activity', async () => {
    const activity = await makeRecord(world(), '/sales/activities', {
      name: 'Ask for the order',
      type: { id: 1 },
      company: { id: 1 },
      contact: { id: await aContact(world()) },
      assignTo: { id: 1 },
    });
    const path = await entryOf(world(), { objectId: activity, type: { identifier: 'C' } });
    assert.equal(await nameOf(path), 'Ask for the order');
  });

  it('is the one that is sent, and stays when the entry moves', async () => {
    const sent = { objectId: await aTicket(world()), type: { identifier: 'S' }, name: 'Visit' };
    const path = await entryOf(world(), sent);
    assert.equal(await nameOf(path), 'Visit');
    await changed(world(), path, { dateEnd: '2025-03-04T11:00:00Z' });
    assert.equal(await nameOf(path), 'Visit');
  });

  it('is made again where it is left out or emptied', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const ticket = await aTicket(caller);
      const sent = { ...when, objectId: ticket, type: { identifier: 'S' } };
      const path = await entryOf(caller, { ...sent, name: 'Visit' });
      const made = `${(await shown(world(), '/company/companies/1'))['name']} / Ticket# ${ticket} - Slow`;
      assert.equal((await caller.put(path, sent)).status, 200);
      assert.equal(await nameOf(path), made);
      await changed(caller, path, { name: 'Visit' });
      await changed(caller, path, { name: '' });
      assert.equal(await nameOf(path), made);
    }
  });

  it('goes with what it was made from, and stays where it was sent', async () => {
    for (const [name, left] of [
      [undefined, undefined],
      ['Visit', 'Visit'],
    ]) {
      const sent = { objectId: await aTicket(world()), type: { identifier: 'S' }, name };
      const path = await entryOf(world(), sent);
      await changed(world(), path, { objectId: null, type: { identifier: 'O' } });
      assert.equal(await nameOf(path), left);
    }
  });
});
