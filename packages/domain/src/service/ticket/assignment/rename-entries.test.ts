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
} from '../../../../../testkit/src/index.ts';

inOneWorld('the names of the schedule entries of a ticket', (world) => {
  it('follow its summary and its company, and stay where another was sent', async () => {
    const company = { id: await aCompany(world(), 'Baker') };
    for (const caller of [world(), inOlderVersion(world())]) {
      const ticket = await aTicket(caller);
      const entry = { objectId: ticket, type: { identifier: 'S' }, member: { id: 1 } };
      const named = await makeRecord(caller, '/schedule/entries', { ...entry, name: 'Visit' });
      const usual = await makeRecord(caller, '/schedule/entries', entry);
      await changed(caller, `/service/tickets/${ticket}`, { summary: 'Slower', company });
      const name = async (id: number) => (await shown(world(), `/schedule/entries/${id}`))['name'];
      assert.deepEqual([await name(named), await name(usual)], ['Visit', `Baker / Ticket# ${ticket} - Slower`]);
    }
  });
});
