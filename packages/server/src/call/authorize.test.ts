import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCaller, type Caller, control } from '../../../access/test/access-world.ts';
import { makeRecord } from '../../../testkit/src/builders/make-record.ts';
import { onEachEngine } from '../../../testkit/src/on-each-engine.ts';
import { aWorld, type Reply, type World } from '../../../testkit/src/world.ts';

const forbidden = { code: 'Security', message: 'You do not have security permission to perform this action.' };
const ticket = { summary: 'Printer', company: { id: 1 } };

/** What each role is answered: method, path, body, then the status for Admin, Technician, Read Only and No Access. */
const cases: readonly [string, string, unknown, readonly number[]][] = [
  ['GET', '/service/tickets', undefined, [200, 200, 200, 403]],
  ['GET', '/service/tickets/count', undefined, [200, 200, 200, 403]],
  ['POST', '/service/tickets/search', { conditions: 'id > 0' }, [200, 200, 200, 403]],
  ['POST', '/service/tickets', ticket, [201, 201, 403, 403]],
  ['GET', '/service/boards', undefined, [200, 200, 200, 200]],
  ['GET', '/service/boards/1/statuses', undefined, [200, 200, 200, 200]],
  ['POST', '/service/sources', { name: 'Pigeon' }, [201, 403, 403, 403]],
  ['GET', '/company/companies', undefined, [200, 200, 200, 403]],
  ['POST', '/company/companies', {}, [400, 403, 403, 403]],
  ['GET', '/company/companies/1/usages', undefined, [200, 200, 200, 403]],
  ['GET', '/finance/invoices', undefined, [200, 403, 200, 403]],
  ['GET', '/system/members', undefined, [200, 403, 200, 403]],
  ['GET', '/system/info/members', undefined, [200, 403, 200, 403]],
  ['GET', '/system/callbacks', undefined, [200, 403, 200, 403]],
  ['POST', '/system/members/Admin1/tokens', undefined, [200, 403, 403, 403]],
  ['DELETE', '/company/contacts/99999', undefined, [404, 403, 403, 403]],
  ['GET', '/system/mySecurity', undefined, [200, 200, 200, 200]],
  ['GET', '/system/myMembers', undefined, [200, 200, 200, 200]],
  ['GET', '/system/info', undefined, [200, 200, 200, 200]],
  ['GET', '/system/myAccount/1', undefined, [403, 403, 403, 403]],
];

const roles = ['Admin', 'Technician', 'Read Only', 'No Access'] as const;

onEachEngine('security roles', (engine) => {
  it('lets each role do what its levels say, and tells the others nothing more', async () => {
    await using world = await aWorld({ engine });
    for (const [at, role] of roles.entries()) {
      const caller = await aCaller(world, `caller${at}`, role);
      for (const [method, path, body, statuses] of cases) {
        const reply = await ask(world, caller, method, path, body);
        assert.equal(reply.status, statuses[at], `${role}: ${method} ${path}: ${reply.text}`);
        if (reply.status === 403) assert.deepEqual(reply.json, forbidden);
      }
    }
  });

  it('says in the API log which module, level and role was missing', async () => {
    await using world = await aWorld({ engine });
    const caller = await aCaller(world, 'reader', 'Read Only');
    await ask(world, caller, 'POST', '/service/tickets', ticket);
    const found = (await control(world, 'GET', '/logs?company=acme&status=403')).json as { detail: string }[];
    assert.deepEqual(
      found.map(({ detail }) => detail),
      ['Service Desk, Service Tickets: the add level of role Read Only does not reach this.'],
    );
  });

  it('holds a role to its own records where its level is My', async () => {
    await using world = await aWorld({ engine });
    const all = { inquire: 'My', add: 'All', edit: 'My', delete: 'My' };
    const caller = await aCaller(world, 'worker', 'Technician');
    await setLevels(world, 'Technician', 'Service Desk/Service Tickets', all);
    const foreign = (await world.post('/service/tickets', ticket)).json as { id: number };
    const own = (await ask(world, caller, 'POST', '/service/tickets', ticket)).json as { id: number };
    const listed = await ask(world, caller, 'GET', '/service/tickets?conditions=id>0 or id=0');
    assert.deepEqual(
      (listed.json as { id: number }[]).map(({ id }) => id),
      [own.id],
    );
    assert.deepEqual((await ask(world, caller, 'GET', '/service/tickets/count')).json, { count: 1 });
    // Totals are kept a caller's condition: what others write moves theirs alone.
    await world.post('/service/tickets', ticket);
    assert.deepEqual((await ask(world, caller, 'GET', '/service/tickets/count')).json, { count: 1 });
    const second = (await ask(world, caller, 'POST', '/service/tickets', ticket)).json as { id: number };
    assert.deepEqual((await ask(world, caller, 'GET', '/service/tickets/count')).json, { count: 2 });
    assert.equal((await ask(world, caller, 'DELETE', `/service/tickets/${second.id}`)).status, 204);
    assert.deepEqual((await ask(world, caller, 'GET', '/service/tickets/count')).json, { count: 1 });
    assert.equal((await ask(world, caller, 'GET', `/service/tickets/${foreign.id}`)).status, 403);
    assert.equal((await ask(world, caller, 'GET', `/service/tickets/${own.id}`)).status, 200);
    const patch = [{ op: 'replace', path: 'summary', value: 'Mine' }];
    assert.equal((await ask(world, caller, 'PATCH', `/service/tickets/${foreign.id}`, patch)).status, 403);
    const kept = (await world.get(`/service/tickets/${foreign.id}`)).json as { summary: string };
    assert.equal(kept.summary, 'Printer');
    assert.equal((await ask(world, caller, 'PATCH', `/service/tickets/${own.id}`, patch)).status, 200);
    assert.equal((await ask(world, caller, 'DELETE', `/service/tickets/${foreign.id}`)).status, 403);
    assert.equal((await ask(world, caller, 'DELETE', `/service/tickets/${own.id}`)).status, 204);
  });

  it('refuses to enter time for somebody else where the level is My', async () => {
    await using world = await aWorld({ engine });
    const caller = await aCaller(world, 'worker', 'Technician');
    const { id } = (await world.post('/service/tickets', ticket)).json as { id: number };
    const entry = {
      chargeToId: id,
      chargeToType: 'ServiceTicket',
      timeStart: '2025-03-03T09:00:00Z',
      timeEnd: '2025-03-03T10:00:00Z',
    };
    const others = await ask(world, caller, 'POST', '/time/entries', { ...entry, member: { identifier: 'Admin1' } });
    assert.deepEqual([others.status, others.json], [403, forbidden], others.text);
    assert.deepEqual((await world.get('/time/entries/count')).json, { count: 0 });
    const own = await ask(world, caller, 'POST', '/time/entries', { ...entry, member: { identifier: 'worker' } });
    assert.equal(own.status, 201, own.text);
  });

  it('lets actions on own records through where the level is My', async () => {
    await using world = await aWorld({ engine });
    const caller = await aCaller(world, 'worker', 'Technician');
    await setLevels(world, 'Technician', 'Service Desk/Service Tickets', { inquire: 'My', add: 'All' });
    const foreign = (await world.post('/service/tickets', ticket)).json as { id: number };
    const own = (await ask(world, caller, 'POST', '/service/tickets', ticket)).json as { id: number };
    assert.equal((await ask(world, caller, 'GET', `/service/tickets/${foreign.id}/allNotes`)).status, 403);
    assert.equal((await ask(world, caller, 'GET', `/service/tickets/${own.id}/allNotes`)).status, 200);
  });

  it('links nobody to a configuration that they may not see, however it is named', async () => {
    await using world = await aWorld({ engine });
    const caller = await aCaller(world, 'worker', 'Technician');
    const type = await makeRecord(world, '/company/configurations/types', { name: 'Vault' });
    const body = { name: 'Secret', type: { id: type }, company: { id: 1 } };
    const id = await makeRecord(world, '/company/configurations', body);
    await setLevels(world, 'Technician', 'Companies/Configurations', { inquire: 'None' });
    const path = `/service/tickets/${await makeRecord(world, '/service/tickets', ticket)}/configurations`;
    for (const sent of [{ id }, { Id: id }, { id: String(id) }])
      assert.equal((await ask(world, caller, 'POST', path, sent)).status, 403, JSON.stringify(sent));
    assert.deepEqual((await world.get(path)).json, []);
    await setLevels(world, 'Technician', 'Companies/Configurations', { inquire: 'All' });
    assert.equal((await ask(world, caller, 'POST', path, { Id: id })).status, 201);
  });

  it('changes what a warm caller may do as soon as the role is changed', async () => {
    await using world = await aWorld({ engine });
    const caller = await aCaller(world, 'reader', 'Read Only');
    assert.equal((await ask(world, caller, 'GET', '/company/companies')).status, 200);
    await setLevels(world, 'Read Only', 'Companies/Company Maintenance', { inquire: 'None' });
    assert.equal((await ask(world, caller, 'GET', '/company/companies')).status, 403);
  });

  it('keeps what a role of before has under the former name of a function, until it is set anew', async () => {
    await using world = await aWorld({ engine });
    const documents = '/system/documents?recordType=Company&recordId=1';
    const { name } = world.parts.schema.tables.of('/system/securityRoles/{parentId}/settings');
    const former = `module_name = 'System', module_function_name = 'Manage Documents'`;
    await world.tenant.database.write(async (transaction) => {
      await transaction.run(`update "${name}" set ${former} where module_function_name = 'Manage Attachments'`);
    });
    const caller = await aCaller(world, 'reader', 'Read Only');
    assert.equal((await ask(world, caller, 'GET', documents)).status, 200);
    await setLevels(world, 'Read Only', 'Companies/Manage Attachments', { inquire: 'None' });
    assert.equal((await ask(world, caller, 'GET', documents)).status, 403);
  });

  it('closes every function to a new role, and shows a caller the levels of theirs', async () => {
    await using world = await aWorld({ engine });
    assert.equal((await world.post('/system/securityroles', { name: 'Fresh' })).status, 201);
    const caller = await aCaller(world, 'fresh', 'Fresh');
    assert.equal((await ask(world, caller, 'GET', '/company/companies')).status, 403);
    const mine = await ask(world, caller, 'GET', '/system/mySecurity?pageSize=1000');
    const levels = new Set((mine.json as { inquireLevel: string }[]).map(({ inquireLevel }) => inquireLevel));
    assert.deepEqual([...levels], ['None']);
  });
});

function ask(world: World, caller: Caller, method: string, path: string, body?: unknown): Promise<Reply> {
  return world.send(method, path, { headers: caller, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
}

async function setLevels(world: World, role: string, name: string, levels: Record<string, string>): Promise<void> {
  const reply = await control(world, 'PUT', '/roles', { company: 'acme', role, function: name, ...levels });
  assert.equal(reply.status, 200, reply.text);
}
