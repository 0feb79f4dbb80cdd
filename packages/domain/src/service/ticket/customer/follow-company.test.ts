import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aCompany,
  aContact,
  anAgreement,
  aTicket,
  changed,
  inOneWorld,
  makeRecord,
} from '../../../../../testkit/src/index.ts';

type Reference = { readonly id: number } | undefined;
type Shown = Record<'company' | 'site' | 'contact' | 'agreement', Reference> & { readonly contactName?: string };

inOneWorld('a ticket that moves to another company', (world) => {
  const aTicketOf = async (identifier: string) => {
    const company = { id: await aCompany(world(), identifier) };
    const contact = { id: await aContact(world(), { company }) };
    const agreement = { id: await anAgreement(world(), { company }) };
    return `/service/tickets/${await aTicket(world(), { company, contact, agreement })}`;
  };

  it("is at the new company's site and for its default contact, and has no agreement", async () => {
    const path = await aTicketOf('Baker');
    const id = await aCompany(world(), 'Miller');
    const bare = await changed<Shown>(world(), path, { 'company/id': id });
    assert.deepEqual([bare.contact, bare.contactName, bare.agreement], [undefined, undefined, undefined]);
    const contact = { id: await aContact(world(), { company: { id }, firstName: 'Mia' }) };
    const company = await changed<Shown>(world(), `/company/companies/${id}`, { defaultContact: contact });
    const again = await changed<Shown>(world(), await aTicketOf('Cook'), { company: { id } });
    assert.deepEqual([again.site?.id, again.contact?.id], [company.site?.id, contact.id]);
    assert.match(again.contactName ?? '', /^Mia/);
  });

  it('keeps what is sent with it', async () => {
    const id = await aCompany(world(), 'Smith');
    const site = { id: await makeRecord(world(), `/company/companies/${id}/sites`, { name: 'Forge' }) };
    const moved = await changed<Shown>(world(), await aTicketOf('Tailor'), { company: { id }, site });
    assert.equal(moved.site?.id, site.id);
  });
});
