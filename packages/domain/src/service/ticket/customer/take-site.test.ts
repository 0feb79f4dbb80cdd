import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCompany, aTicket, changed, inOneWorld, makeRecord, shown } from '../../../../../testkit/src/index.ts';

inOneWorld('the site of a new ticket', (world) => {
  const siteOf = async (ticket: number) =>
    (await shown<{ site?: { id: number } }>(world(), `/service/tickets/${ticket}`)).site?.id;

  it("is its company's, unless another is sent", async () => {
    const company = await aCompany(world(), 'Baker');
    const { site } = await shown<{ site: { id: number } }>(world(), `/company/companies/${company}`);
    const other = await makeRecord(world(), `/company/companies/${company}/sites`, { name: 'Mill' });
    assert.equal(await siteOf(await aTicket(world(), { company: { id: company } })), site.id);
    const sent = { company: { id: company }, site: { id: other } };
    assert.equal(await siteOf(await aTicket(world(), sent)), other);
  });

  it('stays when the ticket is changed', async () => {
    const company = await aCompany(world(), 'Miller');
    const ticket = await aTicket(world(), { company: { id: company } });
    const site = await siteOf(ticket);
    await changed(world(), `/service/tickets/${ticket}`, { summary: 'Slower' });
    assert.equal(await siteOf(ticket), site);
  });
});
