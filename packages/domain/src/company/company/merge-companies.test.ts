import assert from 'node:assert/strict';
import { it } from 'node:test';
import { onEachEngine } from '../../../../testkit/src/on-each-engine.ts';
import { aWorld, type World } from '../../../../testkit/src/world.ts';

onEachEngine('companies', (engine) => {
  it('merge a company into another, with everything that refers to it', async () => {
    await using world = await aWorld({ engine });
    const from = await aCompany(world, 'OLD', { phoneNumber: '111' });
    const to = await aCompany(world, 'KEPT', { phoneNumber: '222', website: 'https://kept.example' });
    const ticket = (await world.post('/service/tickets', { summary: 'Move me', company: { id: from } })).json as {
      id: number;
    };
    for (const [id, firstName] of [
      [from, 'Old'],
      [to, 'Kept'],
    ] as const)
      await world.post('/company/contacts', { firstName, company: { id }, defaultFlag: true });
    await world.post(`/company/companies/${from}/notes`, { text: 'Gone', type: { id: 1 } });
    const reply = await world.post(`/company/companies/${from}/merge`, {
      toCompanyId: to,
      phone: 'From',
      website: 'To',
      notes: 'Discard',
      services: 'Merge',
    });
    assert.equal(reply.status, 200, reply.text);
    const kept = (await world.get(`/company/companies/${to}`)).json as { phoneNumber: string; website: string };
    assert.deepEqual([kept.phoneNumber, kept.website], ['111', 'https://kept.example']);
    assert.equal(
      ((await world.get(`/service/tickets/${ticket.id}`)).json as { company: { id: number } }).company.id,
      to,
    );
    assert.deepEqual((await world.get(`/company/companies/${to}/notes/count`)).json, { count: 0 });
    assert.equal(((await world.get(`/company/companies/${from}`)).json as { deletedFlag: boolean }).deletedFlag, true);
    const marked = async (path: string, flag: string) =>
      ((await world.get(path)).json as Record<string, unknown>[]).filter((each) => each[flag] === true);
    const sites = await marked(`/company/companies/${to}/sites`, 'primaryAddressFlag');
    assert.equal(sites.length, 1);
    const contacts = `/company/contacts?conditions=company/id=${to}`;
    const [contact, ...more] = await marked(contacts, 'defaultFlag');
    assert.deepEqual([contact?.['firstName'], more], ['Kept', []]);
    assert.equal((await world.post(`/company/companies/${to}/merge`, { toCompanyId: to })).status, 400);
    assert.equal((await world.post(`/company/companies/${to}/merge`, {})).status, 400);
  });
});

async function aCompany(world: World, identifier: string, fields: object): Promise<number> {
  const reply = await world.post('/company/companies', { identifier, name: identifier, city: 'Tampa', ...fields });
  assert.equal(reply.status, 201, reply.text);
  return (reply.json as { id: number }).id;
}
