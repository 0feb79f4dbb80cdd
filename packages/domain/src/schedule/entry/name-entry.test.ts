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
} from '../../../../testkit/src/index.ts';

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
});
