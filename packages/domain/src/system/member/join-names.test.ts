import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aMember,
  aTicket,
  changed,
  inOlderVersion,
  inOneWorld,
  makeRecord,
  shown,
} from '../../../../testkit/src/index.ts';

inOneWorld('the full name of a member', (world) => {
  const nameOf = async (id: number) => {
    const ticket = await aTicket(world(), { owner: { id } });
    return (await shown<{ owner: { name: string } }>(world(), `/service/tickets/${ticket}`)).owner.name;
  };

  it('is made of first and last name, and shown where the member is referred to', async () => {
    const id = await aMember(inOlderVersion(world()), 'mary', { firstName: 'Mary', lastName: 'Shelley' });
    assert.equal(await nameOf(id), 'Mary Shelley');
    await changed(world(), `/system/members/${id}`, { lastName: 'Godwin' });
    assert.equal(await nameOf(id), 'Mary Godwin');
  });

  it("is an API member's name", async () => {
    const place = { securityLocation: { id: 1 }, defaultLocation: { id: 2 }, defaultDepartment: { id: 1 } };
    const rights = { securityRole: { id: 1 }, structureLevel: { id: 1 }, salesDefaultLocation: { id: 2 } };
    const robot = { identifier: 'robot', name: 'The Robot', emailAddress: 'robot@provider.example' };
    const body = { ...robot, ...place, ...rights, timeZone: { id: 1 } };
    assert.equal(await nameOf(await makeRecord(world(), '/system/apiMembers', body)), 'The Robot');
  });
});
