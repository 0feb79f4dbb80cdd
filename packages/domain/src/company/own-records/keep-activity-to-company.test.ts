import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCompany, anAgreement, aTicket, inOneWorld, makeRecord, refusals } from '@reeve/testkit';

inOneWorld('the ticket and the agreement of an activity', (world) => {
  it("are its company's", async () => {
    const [id, other] = [await aCompany(world(), 'Called'), { id: await aCompany(world(), 'Uncalled') }];
    const [ticket, agreement] = [
      { id: await aTicket(world(), { company: other }) },
      { id: await anAgreement(world(), { company: other }) },
    ];
    const body = { name: 'Call', assignTo: { id: 1 }, ticket, agreement };
    assert.deepEqual(await refusals(world(), '/sales/activities', { ...body, company: { id } }), {
      'ticket/id': `Ticket ${ticket.id} not found for Company ${id}`,
      'agreement/id': `Agreement ${agreement.id} not found for Company ${id}`,
    });
    await makeRecord(world(), '/sales/activities', { ...body, company: other });
  });
});
