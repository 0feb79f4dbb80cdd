import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCampaign, anOpportunity, changed, makeRecord, shown } from '../../../testkit/src/index.ts';
import { aCustomer, counted, listed, partOfTheDay, refused, type Told, told } from './day.ts';

partOfTheDay('customers are written to', (caller) => {
  let customer: Awaited<ReturnType<typeof aCustomer>>;
  let group: number;
  let path: string;
  let campaign: string;

  it('138. a contact that joins a group is in it, once', async () => {
    customer = await aCustomer(caller(), 'Kettle');
    group = await makeRecord(caller(), '/marketing/groups', { name: 'Those who asked', publicFlag: true });
    path = `/marketing/groups/${group}`;
    await makeRecord(caller(), `${path}/contacts`, { id: customer.contact.id });
    refused(await caller().post(`${path}/contacts`, { id: customer.contact.id }));
    refused(await caller().post(`${path}/contacts`, { id: 99_999 }));
    assert.deepEqual(await listed(caller(), `${path}/contacts`, 'id'), [customer.contact.id]);
    assert.equal(await counted(caller(), `${path}/contacts/count`), 1);
  });

  it('139. group, contact and company tell the same', async () => {
    const own = `/company/contacts/${customer.contact.id}/groups`;
    assert.deepEqual(await listed(caller(), own, 'group/id'), [group]);
    assert.equal((await caller().delete(`${path}/contacts/${customer.contact.id}`)).status, 204);
    assert.deepEqual(await listed(caller(), own, 'group/id'), []);
    await makeRecord(caller(), own, { group: { id: group } });
    assert.deepEqual(await listed(caller(), `${path}/contacts`, 'id'), [customer.contact.id]);
    const companies = `/company/companies/${customer.company.id}/groups`;
    await makeRecord(caller(), companies, { group: { id: group } });
    assert.deepEqual(await listed(caller(), `${path}/companies`, 'id'), [customer.company.id]);
    refused(await caller().post(`${path}/companies`, { id: customer.company.id }));
  });

  it('140. a campaign lists what came of it', async () => {
    campaign = await aCampaign(caller(), { budgetRevenue: 1000, budgetCost: 400, actualCost: 300 });
    const { company, contact } = customer;
    const named = { campaign: { id: Number(campaign.split('/').at(-1)) }, company, contact };
    const opportunity = await anOpportunity(caller(), named);
    const activity = await makeRecord(caller(), '/sales/activities', { ...named, name: 'Call', assignTo: { id: 1 } });
    assert.deepEqual(await listed(caller(), `${campaign}/opportunities`, 'id'), [opportunity]);
    assert.deepEqual(await listed(caller(), `${campaign}/activities`, 'id'), [activity]);
    assert.equal(await counted(caller(), `${campaign}/opportunities/count`), 1);
    assert.equal(await counted(caller(), `${campaign}/activities/count`), 1);
  });

  it('141. its figures follow what was won', async () => {
    const figures = [
      'status/name',
      'budgetGrossMargin',
      'budgetROI',
      'actualRevenue',
      'actualGrossMargin',
      'actualROI',
    ];
    assert.deepEqual(await told(caller(), campaign, ...figures), ['Planned', 600, 150, 0, -300, -100]);
    const [opportunity] = await listed(caller(), `${campaign}/opportunities`, 'id');
    const [won] = await shown<Told[]>(caller(), '/sales/opportunities/statuses?conditions=wonFlag=true');
    const line = { forecastDescription: 'Server', forecastType: 'Product', quantity: 1, revenue: 900, cost: 500 };
    const items = [{ ...line, opportunity: { id: opportunity }, status: { id: won?.['id'] } }];
    const reply = await caller().post(`/sales/opportunities/${String(opportunity)}/forecast`, { forecastItems: items });
    assert.ok(reply.status < 300, reply.text);
    assert.deepEqual(await told(caller(), campaign, 'actualRevenue'), [0], 'nothing is won yet');
    await changed(caller(), `/sales/opportunities/${String(opportunity)}`, { status: { id: won?.['id'] } });
    assert.deepEqual(await told(caller(), campaign, ...figures.slice(3)), [900, 600, 200]);
  });

  it('142. it stays while anything names it', async () => {
    assert.equal((await caller().delete(campaign)).status, 409);
    assert.deepEqual(await told(caller(), campaign, 'actualRevenue'), [900]);
  });
});
