import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aCompany,
  aContact,
  inOlderVersion,
  inOneWorld,
  makeRecord,
  refusals,
  shown,
} from '../../../../../testkit/src/index.ts';

type Reference = { readonly id: number } | undefined;

inOneWorld('a ticket that comes by mail', (world) => {
  const email = { type: { name: 'Email' }, value: 'ann@baker.example', defaultFlag: true };

  it('is for the contact with that address, and for the company and site of that contact', async () => {
    const company = { id: await aCompany(world(), 'Baker') };
    const contact = await aContact(world(), { company, communicationItems: [email] });
    for (const caller of [world(), inOlderVersion(world())]) {
      const sent = { summary: 'Slow', contactEmailLookup: 'Ann@Baker.example' };
      const path = `/service/tickets/${await makeRecord(caller, '/service/tickets', sent)}`;
      const ticket = await shown<Record<'company' | 'contact' | 'site', Reference> & { contactEmailAddress: string }>(
        world(),
        path,
      );
      assert.deepEqual([ticket.company?.id, ticket.contact?.id], [company.id, contact]);
      assert.equal(ticket.contactEmailAddress, 'ann@baker.example');
      assert.notEqual(ticket.site, undefined);
    }
  });

  it('is for nobody of another company, and needs a company where nobody is found', async () => {
    const company = { id: await aCompany(world(), 'Miller') };
    const sent = { summary: 'Slow', contactEmailLookup: 'ann@baker.example', company };
    const path = `/service/tickets/${await makeRecord(world(), '/service/tickets', sent)}`;
    assert.equal((await shown(world(), path))['contact'], undefined);
    const unknown = { summary: 'Slow', contactEmailLookup: 'nobody@nowhere.example' };
    assert.match((await refusals(world(), '/service/tickets', unknown))['company'] ?? '', /required/);
  });
});
