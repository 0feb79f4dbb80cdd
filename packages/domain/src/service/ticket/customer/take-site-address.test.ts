import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aCompany,
  aTicket,
  changed,
  type Fields,
  inOlderVersion,
  inOneWorld,
  makeRecord,
  shown,
} from '../../../../../testkit/src/index.ts';

inOneWorld('the address of a ticket', (world) => {
  const read = (ticket: Fields) => [
    ticket['siteName'],
    ticket['addressLine1'],
    ticket['city'],
    ticket['stateIdentifier'],
    ticket['zip'],
    (ticket['country'] as { name: string } | undefined)?.name,
  ];
  const mill = {
    name: 'Mill',
    addressLine1: '1 Mill Lane',
    city: 'Tampa',
    stateReference: { identifier: 'FL' },
    zip: '33601',
    country: { name: 'United States' },
  };
  const shownMill = ['Mill', '1 Mill Lane', 'Tampa', 'FL', '33601', 'United States'];
  const aMill = async (identifier: string) => {
    const company = { id: await aCompany(world(), identifier) };
    return { company, site: { id: await makeRecord(world(), `/company/companies/${company.id}/sites`, mill) } };
  };

  it("is its site's, and follows another site and another company", async () => {
    const sent = await aMill('Baker');
    for (const caller of [world(), inOlderVersion(world())]) {
      const path = `/service/tickets/${await aTicket(caller, sent)}`;
      assert.deepEqual(read(await shown(world(), path)), shownMill);
      const { site } = await shown<{ site: { id: number } }>(world(), `/company/companies/${sent.company.id}`);
      assert.deepEqual(read(await changed(caller, path, { site })).slice(0, 3), ['Main', undefined, 'Tampa']);
      assert.equal(read(await changed(caller, path, { company: { id: 1 } }))[0] === 'Mill', false);
    }
  });

  it('is what is sent, and stays when the ticket is put back as it was read', async () => {
    const path = `/service/tickets/${await aTicket(world(), { ...(await aMill('Miller')), city: 'Orlando' })}`;
    const ticket = await shown(world(), path);
    assert.deepEqual(read(ticket), ['Mill', '1 Mill Lane', 'Orlando', 'FL', '33601', 'United States']);
    const put = await world().put(path, ticket);
    assert.equal(put.status, 200, put.text);
    assert.deepEqual(read(put.json as Fields), read(ticket));
  });
});
