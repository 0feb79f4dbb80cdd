import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aContact, aTicket, changed, inOlderVersion, inOneWorld, shown } from '../../../../../testkit/src/index.ts';

const details = ['contactName', 'contactPhoneNumber', 'contactPhoneExtension', 'contactEmailAddress'] as const;

inOneWorld('the contact details of a ticket', (world) => {
  const annOf = () =>
    aContact(world(), {
      lastName: 'Baker',
      ignoreDuplicates: true,
      communicationItems: [
        { type: { id: 1 }, value: 'ann@baker.example', communicationType: 'Email', defaultFlag: true },
        { type: { id: 7 }, value: 'other@baker.example', communicationType: 'Email' },
        { type: { id: 2 }, value: '8135551234', extension: '12', communicationType: 'Phone', defaultFlag: true },
        { type: { id: 3 }, value: '8135559999', communicationType: 'Fax', defaultFlag: true },
      ],
    });
  const ann = ['Ann Baker', '8135551234', '12', 'ann@baker.example'];
  const detailsOf = async (ticket: number) => {
    const shownTicket = await shown(world(), `/service/tickets/${ticket}`);
    return details.map((name) => shownTicket[name]);
  };

  it('are the name, the default telephone number and the default e-mail address of its contact', async () => {
    const contact = { id: await annOf() };
    assert.deepEqual(await detailsOf(await aTicket(world(), { contact })), ann);
    assert.deepEqual(await detailsOf(await aTicket(inOlderVersion(world()), { contact })), ann);
  });

  it('are those that were sent where there are any', async () => {
    const sent = { contact: { id: await annOf() }, contactName: 'Ann at the desk', contactPhoneNumber: '8135550000' };
    const [name, phone, , email] = await detailsOf(await aTicket(world(), sent));
    assert.deepEqual([name, phone, email], ['Ann at the desk', '8135550000', 'ann@baker.example']);
  });

  it('follow another contact, and stay when something else changes or no contact is left', async () => {
    const ticket = await aTicket(world());
    const path = `/service/tickets/${ticket}`;
    await changed(world(), path, { contact: { id: await annOf() } });
    assert.deepEqual(await detailsOf(ticket), ann);
    await changed(world(), path, { contactName: 'Ann at the desk' });
    await changed(world(), path, { summary: 'Slower' });
    assert.equal((await detailsOf(ticket))[0], 'Ann at the desk');
    await changed(world(), path, { contact: { id: await aContact(world(), { firstName: 'Bob' }) } });
    assert.equal((await detailsOf(ticket))[0], 'Bob');
    await changed(world(), path, { contact: null });
    assert.equal((await detailsOf(ticket))[0], 'Bob');
  });

  it('leave out what is too long for a ticket', async () => {
    const value = '8'.repeat(30);
    const items = [{ type: { id: 2 }, value, communicationType: 'Phone', defaultFlag: true }];
    const contact = { id: await aContact(world(), { communicationItems: items }) };
    assert.deepEqual(await detailsOf(await aTicket(world(), { contact })), ['Ann', undefined, undefined, undefined]);
  });
});
