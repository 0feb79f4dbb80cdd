import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCatalogItem, aCompany, aContact, anOpportunity, inOneWorld, makeRecord, refusals } from '@reeve/testkit';

inOneWorld('the opportunity of a product, an order, an agreement or an activity', (world) => {
  it("is its company's", async () => {
    const company = { id: await aCompany(world(), 'Sold to') };
    const opportunity = { id: await anOpportunity(world()) };
    const contact = { id: await aContact(world(), { company }) };
    const own = { id: await anOpportunity(world(), { company, contact }) };
    const catalogItem = { id: await aCatalogItem(world(), 'Sold') };
    const bodies = {
      '/procurement/products': { catalogItem, quantity: 1, billableOption: 'Billable' },
      '/sales/orders': { status: { name: 'New' }, salesRep: { id: 1 } },
      '/finance/agreements': { name: 'Sold', type: { id: 1 }, contact },
      '/sales/activities': { name: 'Call', assignTo: { id: 1 } },
    };
    for (const [path, body] of Object.entries(bodies)) {
      const refused = await refusals(world(), path, { ...body, company, opportunity });
      assert.deepEqual(refused, {
        'opportunity/id': `Opportunity ${opportunity.id} not found for Company ${company.id}`,
      });
      if (path !== '/sales/orders') await makeRecord(world(), path, { ...body, company, opportunity: own });
    }
  });
});
