import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCompany } from '../../../testkit/src/builders/company.ts';
import { aContact } from '../../../testkit/src/builders/contact.ts';
import { anOpportunity } from '../../../testkit/src/builders/opportunity.ts';
import { aTicket } from '../../../testkit/src/builders/ticket.ts';
import { onEachEngine } from '../../../testkit/src/on-each-engine.ts';
import { aWorld } from '../../../testkit/src/world.ts';

onEachEngine('unsaved defaults', (engine) => {
  it('fills a record as a create would and saves nothing', async () => {
    await using world = await aWorld({ engine });
    const before = await world.get('/company/companies/count');
    const reply = await world.get('/company/companies/default');
    assert.equal(reply.status, 200, reply.text);
    const company = reply.json as { id: number; status: { name: string }; _info?: unknown };
    assert.equal(company.id, 0);
    assert.equal(company.status.name, 'Active');
    assert.equal(company._info, undefined);
    assert.deepEqual((await world.get('/company/companies/count')).json, before.json);
  });

  it('has defaults of contacts, opportunities, RMA tags, API members and period setups', async () => {
    await using world = await aWorld({ engine });
    for (const path of [
      '/company/contacts/default',
      '/sales/opportunities/default',
      '/procurement/rmaTags/default',
      '/system/apiMembers/default',
      '/time/timePeriodSetups/default',
    ]) {
      const reply = await world.get(path);
      assert.equal(reply.status, 200, `${path}: ${reply.text}`);
      assert.equal((reply.json as { id: number }).id, 0, path);
    }
  });

  it('promises nothing that a create does not give, and no record of another company', async () => {
    await using world = await aWorld({ engine });
    const company = await aCompany(world, 'Other');
    const contact = await aContact(world, { company: { id: company }, defaultFlag: true });
    for (const [collection, id] of [
      ['/company/companies', company],
      ['/company/contacts', contact],
      ['/sales/opportunities', await anOpportunity(world)],
    ] as const) {
      const promised = (await world.get(`${collection}/default`)).json as Record<string, unknown>;
      const made = (await world.get(`${collection}/${id}`)).json as Record<string, unknown>;
      const kept = Object.keys(promised).filter((key) => made[key] === undefined);
      assert.deepEqual(kept, [], `${collection} promises what it does not give`);
      for (const key of ['contact', 'defaultContact', 'manager', 'assistant', 'billingContact'])
        assert.equal(promised[key], undefined, `${collection} ${key}`);
    }
  });

  it('fills a partial time entry and stores none', async () => {
    await using world = await aWorld({ engine });
    const ticket = await aTicket(world, { summary: 'Slow' });
    const body = {
      chargeToType: 'ServiceTicket',
      chargeToId: ticket,
      timeStart: '2025-03-03T09:00:00Z',
      timeEnd: '2025-03-03T10:30:00Z',
    };
    const reply = await world.post('/time/entries/defaults', body);
    assert.equal(reply.status, 200, reply.text);
    const entry = reply.json as { actualHours: number; company: { id: number }; billableOption: string };
    assert.deepEqual([entry.actualHours, entry.company.id, entry.billableOption], [1.5, 1, 'Billable']);
    assert.deepEqual((await world.get('/time/entries/count')).json, { count: 0 });
    assert.equal((await world.post('/time/entries/defaults', { chargeToIt: 1 })).status, 400);
  });
});
