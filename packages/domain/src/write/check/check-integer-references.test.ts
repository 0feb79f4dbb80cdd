import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aProject,
  aTicket,
  aTimeEntry,
  changed,
  inOlderVersion,
  inOneWorld,
  makeRecord,
  refusals,
  shown,
} from '../../../../testkit/src/index.ts';

const hour = { timeStart: '2025-03-03T09:00:00Z', timeEnd: '2025-03-03T10:00:00Z' };

inOneWorld('an integer that names a record', (world) => {
  it('is refused where nothing has the number, in every version', async () => {
    const company = (await shown(world(), `/service/tickets/${await aTicket(world())}`))['company'];
    for (const caller of [world(), inOlderVersion(world())]) {
      const refused = await refusals(caller, '/service/tickets', { summary: 'Slow', company, parentTicketId: 4242 });
      assert.deepEqual(refused, { parentTicketId: 'Ticket 4242 not found' });
    }
  });

  it('names nothing with 0 and null', async () => {
    const project = await aProject(world());
    for (const locationId of [0, null])
      await makeRecord(world(), `/project/projects/${project}/phases`, { description: 'Plan', locationId });
  });

  it('is looked at in each element of a list', async () => {
    const team = { name: 'Third line', teamLeader: { id: 1 }, members: [1, 4242], locationId: 2 };
    const refused = await refusals(world(), '/service/boards/1/teams', { ...team, businessUnitId: 1 });
    assert.deepEqual(refused, { members: 'Member 4242 not found' });
  });

  it('names what the field beside it says, also when that alone changes', async () => {
    const ticket = await aTicket(world());
    const entry = `/time/entries/${await aTimeEntry(world(), ticket)}`;
    for (const [chargeToType, what] of [
      ['Activity', 'Activity'],
      ['ProjectTicket', 'Ticket'],
    ] as const) {
      const reply = await world().patch(entry, [{ op: 'replace', path: 'chargeToType', value: chargeToType }]);
      assert.deepEqual([reply.status, reply.text.includes(`${what} ${ticket} not found`)], [400, true]);
    }
    const unsaid = { ...hour, chargeToType: 'ChargeCode', chargeToId: 4242 };
    assert.deepEqual(await refusals(world(), '/time/entries', unsaid), { chargeToId: 'Charge Code 4242 not found' });
  });

  it('may stay as it is while another field changes', async () => {
    const ticket = await aTicket(world());
    const entry = `/time/entries/${await aTimeEntry(world(), ticket)}`;
    await changed(world(), entry, { notes: 'Seen to' });
    assert.equal((await shown(world(), entry))['chargeToId'], ticket);
  });
});
