import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aContact } from '../../../testkit/src/builders/contact.ts';
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

  it('is nothing of another company', async () => {
    await using world = await aWorld({ engine });
    await aContact(world, { defaultFlag: true });
    for (const path of ['/company/companies/default', '/company/contacts/default', '/sales/opportunities/default']) {
      const shown = JSON.stringify((await world.get(path)).json);
      assert.ok(!shown.includes('"Ann"'), `${path}: ${shown}`);
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
