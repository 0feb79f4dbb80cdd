import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aCatalogItem,
  aCompany,
  aSoldPhone,
  aTicket,
  inOneWorld,
  refusals,
  shown,
} from '../../../../testkit/src/index.ts';

inOneWorld('the company of a product', (world) => {
  const companyOf = async (path: string) => (await shown<{ company: { id: number } }>(world(), path)).company.id;

  it('is that of what it is on, and no other', async () => {
    const company = { id: await aCompany(world(), 'Baker') };
    const ticket = { id: await aTicket(world(), { company }) };
    assert.equal(await companyOf(await aSoldPhone(world(), { ticket })), company.id);
    const catalogItem = { id: await aCatalogItem(world(), 'Of another') };
    const body = { catalogItem, quantity: 1, billableOption: 'Billable', ticket, company: { id: 1 } };
    const refused = await refusals(world(), '/procurement/products', body);
    assert.equal(refused['ticket/id'], `Ticket ${ticket.id} not found for Company 1`);
  });
});
