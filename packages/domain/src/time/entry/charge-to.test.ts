import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aProject, aTicket, aTimeEntry, inOneWorld, makeRecord, refusals } from '../../../../testkit/src/index.ts';

inOneWorld('time on a ticket that is not there', (world) => {
  const path = '/time/entries';
  const hour = { timeStart: '2025-03-03T09:00:00Z', timeEnd: '2025-03-03T10:00:00Z' };

  for (const chargeToType of ['ServiceTicket', 'ProjectTicket'])
    it(`is refused for a ${chargeToType}`, async () => {
      const refused = await refusals(world(), path, { ...hour, chargeToType, chargeToId: 4242 });
      assert.deepEqual(refused, { chargeToId: 'Ticket 4242 not found' });
    });

  it('is refused where the ticket is of the other kind', async () => {
    const service = await aTicket(world());
    const phase = { description: 'Plan' };
    const project = await aProject(world());
    const id = await makeRecord(world(), `/project/projects/${project}/phases`, phase);
    const ticket = await makeRecord(world(), '/project/tickets', { summary: 'Design', phase: { id } });
    const asService = { ...hour, chargeToType: 'ServiceTicket', chargeToId: ticket };
    assert.deepEqual(await refusals(world(), path, asService), { chargeToId: `Ticket ${ticket} not found` });
    const asProject = { ...hour, chargeToType: 'ProjectTicket', chargeToId: service };
    assert.deepEqual(await refusals(world(), path, asProject), { chargeToId: `Ticket ${service} not found` });
  });

  it('is refused when it moves there', async () => {
    const entry = await aTimeEntry(world(), await aTicket(world()));
    const moved = await world().patch(`${path}/${entry}`, [{ op: 'replace', path: 'chargeToId', value: 4242 }]);
    assert.deepEqual([moved.status, moved.text.includes('Ticket 4242 not found')], [400, true]);
  });

  it('is another matter for what is no ticket', async () => {
    await makeRecord(world(), path, { ...hour, chargeToType: 'ChargeCode', chargeToId: 1 });
  });
});
