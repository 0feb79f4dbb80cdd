import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aCompany,
  aContact,
  aPhase,
  aProject,
  aTicket,
  changed,
  firstId,
  inOlderVersion,
  inOneWorld,
  makeRecord,
  refusals,
  shown,
} from '../../../../testkit/src/index.ts';

inOneWorld('something inactive', (world) => {
  const aStatus = (inactive: boolean) =>
    makeRecord(world(), '/service/boards/1/statuses', { name: `Seen ${++made}`, inactive });
  let made = 0;

  it('is not what a new record begins to refer to', async () => {
    const contact = await aContact(world(), { inactiveFlag: true });
    const board = await makeRecord(world(), '/service/boards', {
      name: 'Old',
      location: { id: 2 },
      department: { id: 1 },
    });
    await changed(world(), `/service/boards/${board}`, { inactiveFlag: true });
    const status = await aStatus(true);
    for (const caller of [world(), inOlderVersion(world())]) {
      const ticket = { summary: 'Broken', company: { id: 1 } };
      for (const [field, id, told] of [
        ['contact', contact, `Contact ${contact} is inactive`],
        ['board', board, `Service Board ${board} is inactive`],
        ['status', status, `Service Status ${status} is inactive`],
      ] as const) {
        const found = await refusals(caller, '/service/tickets', { ...ticket, [field]: { id } });
        assert.equal(found[`${field}/id`], told);
      }
    }
  });

  it('is kept by what refers to it, and refused to what would begin to', async () => {
    const contact = await aContact(world(), { lastName: 'Baker' });
    const [with_, without] = [await aTicket(world(), { contact: { id: contact } }), await aTicket(world())];
    await changed(world(), `/company/contacts/${contact}`, { inactiveFlag: true });
    await changed(world(), `/service/tickets/${with_}`, { summary: 'Other', 'contact/id': contact });
    const operation = { op: 'replace', path: 'contact/id', value: contact };
    assert.equal((await world().patch(`/service/tickets/${without}`, [operation])).status, 400);
  });

  it('is passed by for an active one of the same name', async () => {
    const old = await aContact(world(), { firstName: 'Cy', lastName: 'Twice', inactiveFlag: true });
    const now = await aContact(world(), { firstName: 'Cy', lastName: 'Twice' });
    const ticket = await aTicket(world(), { contact: { name: 'Cy Twice' } });
    const { contact } = await shown<{ contact: { id: number } }>(world(), `/service/tickets/${ticket}`);
    assert.deepEqual([contact.id === now, contact.id === old], [true, false]);
  });

  it('may be what a flag does: companies become inactive by their status', async () => {
    const id = await aCompany(world(), 'Gone', { status: { name: 'Inactive' } });
    const { status } = await shown<{ status: { name: string } }>(world(), `/company/companies/${id}`);
    assert.equal(status.name, 'Inactive');
  });
});

inOneWorld('a name of something that belongs to what nobody sent', (world) => {
  it('is looked up where a default puts the record', async () => {
    const project = { id: await aProject(world()) };
    const phase = { id: await aPhase(world(), project.id) };
    const ticket = { summary: 'Cables', project, phase };
    for (const caller of [world(), inOlderVersion(world())]) {
      const id = await makeRecord(caller, '/project/tickets', { ...ticket, status: { name: 'Scheduled' } });
      const { status, board } = await shown<Record<'status' | 'board', { id: number; name: string }>>(
        world(),
        `/project/tickets/${id}`,
      );
      const scheduled = `/service/boards/${board.id}/statuses?conditions=name="Scheduled"`;
      assert.equal(status.id, await firstId(world(), scheduled));
      assert.deepEqual(await refusals(caller, '/project/tickets', { ...ticket, status: { name: 'Acknowledged' } }), {
        'status/name': 'Service Status Acknowledged not found',
      });
      const onDesk = { summary: 'Slow', company: { id: 1 }, status: { name: 'Ready for Review' } };
      assert.deepEqual(await refusals(caller, '/service/tickets', onDesk), {
        'status/name': 'Service Status Ready for Review not found',
      });
    }
  });
});
