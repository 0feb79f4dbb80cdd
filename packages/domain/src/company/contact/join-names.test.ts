import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aContact,
  aTicket,
  changed,
  inOlderVersion,
  inOneWorld,
  shown,
  type World,
} from '../../../../testkit/src/index.ts';

async function nameOf(world: World, id: number): Promise<string> {
  const ticket = await aTicket(world, { contact: { id } });
  return (await shown<{ contact: { name: string } }>(world, `/service/tickets/${ticket}`)).contact.name;
}

inOneWorld('the full name of a contact', (world) => {
  it('is made of first and last name, and shown where the contact is referred to', async () => {
    const id = await aContact(inOlderVersion(world()), { lastName: 'Baker' });
    assert.equal(await nameOf(world(), id), 'Ann Baker');
    await changed(world(), `/company/contacts/${id}`, { lastName: 'Miller' });
    assert.equal(await nameOf(world(), id), 'Ann Miller');
  });

  it('is the first name alone where there is no other', async () => {
    assert.equal(await nameOf(world(), await aContact(world())), 'Ann');
  });
});
