import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCompany, aContact, anAgreement, aTicket, inOneWorld, refusals } from '../../../../../testkit/src/index.ts';

inOneWorld('contact and agreement of another company', (world) => {
  it('are refused on a ticket, as a site is', async () => {
    const [id, other] = [await aCompany(world(), 'Baker'), { id: await aCompany(world(), 'Miller') }];
    const contact = { id: await aContact(world(), { company: other }) };
    const agreement = { id: await anAgreement(world(), { company: other }) };
    const sent = { summary: 'Slow', company: { id }, contact, agreement };
    assert.deepEqual(await refusals(world(), '/service/tickets', sent), {
      'contact/id': `Contact ${contact.id} not found for Company ${id}`,
      'agreement/id': `Agreement ${agreement.id} not found for Company ${id}`,
    });
    const path = `/service/tickets/${await aTicket(world(), { company: { id } })}`;
    assert.equal((await world().patch(path, [{ op: 'replace', path: 'contact', value: contact }])).status, 400);
  });
});
