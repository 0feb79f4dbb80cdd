import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aCompany,
  aTicket,
  changed,
  inOlderVersion,
  inOneWorld,
  makeRecord,
  shown,
} from '../../../../testkit/src/index.ts';

inOneWorld('the schedule entries of a renamed company', (world) => {
  it('are called by its new name where they are called after a ticket', async () => {
    const company = { id: await aCompany(world(), 'Baker') };
    const ticket = await aTicket(world(), { company, summary: 'Oven' });
    const entry = { objectId: ticket, type: { identifier: 'S' }, member: { id: 1 } };
    const own = await makeRecord(world(), '/schedule/entries', entry);
    await changed(world(), `/schedule/entries/${own}`, { name: 'My own' });
    const named = await makeRecord(world(), '/schedule/entries', entry);
    const nameOf = async (id: number) => (await shown(world(), `/schedule/entries/${id}`))['name'];
    for (const [caller, name] of [
      [world(), 'Baker & Sons'],
      [inOlderVersion(world()), 'The Bakery'],
    ] as const) {
      await changed(caller, `/company/companies/${company.id}`, { name });
      assert.equal(await nameOf(named), `${name} / Ticket# ${ticket} - Oven`);
      assert.equal(await nameOf(own), 'My own');
    }
  });
});
