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

type Reference = { readonly id: number } | undefined;

inOneWorld('the contact of a new ticket', (world) => {
  const aCompanyWithContact = async (identifier: string, fields: Fields = {}) => {
    const id = await aCompany(world(), identifier);
    const contact = await aContact(world(), { company: { id }, firstName: identifier, ...fields });
    await changed(world(), `/company/companies/${id}`, { defaultContact: { id: contact } });
    return { company: { id }, contact };
  };
  const ticketOf = async (fields: Fields, caller: World = world()) =>
    shown<Record<'contact' | 'site', Reference> & { contactName?: string }>(
      world(),
      `/service/tickets/${await aTicket(caller, fields)}`,
    );

  it("is its company's default one, whose name it shows", async () => {
    const { company, contact } = await aCompanyWithContact('Baker');
    for (const caller of [world(), inOlderVersion(world())]) {
      const ticket = await ticketOf({ company }, caller);
      assert.deepEqual([ticket.contact?.id, ticket.contactName], [contact, 'Baker']);
    }
  });

  it('is nobody where a person is told by other words, or the default one has left', async () => {
    const { company, contact } = await aCompanyWithContact('Miller');
    for (const said of [{ contactName: 'Mia' }, { contactEmailAddress: 'm@m.example' }, { contactPhoneNumber: '1' }])
      assert.equal((await ticketOf({ company, ...said })).contact, undefined);
    await changed(world(), `/company/contacts/${contact}`, { inactiveFlag: true });
    assert.equal((await ticketOf({ company })).contact, undefined);
  });

  it('tells the site', async () => {
    const company = { id: await aCompany(world(), 'Cook') };
    const site = { id: await makeRecord(world(), `/company/companies/${company.id}/sites`, { name: 'Kitchen' }) };
    const contact = { id: await aContact(world(), { company, site }) };
    assert.equal((await ticketOf({ company, contact })).site?.id, site.id);
  });
});
