import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCaller, type Caller, control } from '../../access/test/access-world.ts';
import { anInvoice, anOpportunity, aTicket, makeRecord } from '../../testkit/src/index.ts';
import { inOneWorld } from '../../testkit/src/on-each-engine.ts';
import type { World } from '../../testkit/src/world.ts';

type Levels = Readonly<Record<string, string>>;

/** Whoever works on what is theirs, and may make new records. */
const own: Levels = { inquire: 'My', add: 'All', edit: 'My', delete: 'My' };
const all: Levels = { inquire: 'All', add: 'All', edit: 'All', delete: 'All' };
const functions = [
  'Service Desk/Service Tickets',
  'Service Desk/Resource Scheduling',
  'Companies/Company Maintenance',
  'Finance/Invoicing',
  'Sales/Opportunity',
  'System/Member Maintenance',
];

inOneWorld('a role that reaches its own records alone', (world) => {
  let known: Promise<Caller> | undefined;
  const worker = () => {
    known ??= aRole(world(), 'worker', Object.fromEntries(functions.map((name) => [name, own])));
    return known;
  };
  const statusOf = async (method: string, path: string, body?: unknown) =>
    (await ask(world(), await worker(), method, path, body)).status;

  it('adds nothing to a record that it may not read', async () => {
    const ticket = await aTicket(world());
    const opportunity = await anOpportunity(world());
    for (const [path, body] of [
      [`/service/tickets/${ticket}/notes`, { text: 'Told the customer', detailDescriptionFlag: true }],
      [`/service/tickets/${ticket}/tasks`, { notes: 'Do' }],
      [`${await anInvoice(world())}/payments`, { amount: 1 }],
      [`/company/companies/1/sites`, { name: 'Mine' }],
      [`/sales/opportunities/${opportunity}/forecast/copy/1`, undefined],
    ] as const)
      assert.equal(await statusOf('POST', path, body), 403, path);
    const mine = (
      (await ask(world(), await worker(), 'POST', '/service/tickets', { summary: 'Mine', company: { id: 1 } }))
        .json as { id: number }
    ).id;
    assert.equal(
      await statusOf('POST', `/service/tickets/${mine}/notes`, { text: 'Seen', detailDescriptionFlag: true }),
      201,
    );
  });

  it('is told nothing of another record by how its change is refused', async () => {
    const ticket = await aTicket(world());
    const noStatus = [{ op: 'replace', path: 'status', value: { id: 99_999 } }];
    for (const [method, path, body] of [
      ['PATCH', `/service/tickets/${ticket}`, noStatus],
      ['PUT', '/company/companies/1', {}],
      ['DELETE', '/company/companies/1', undefined],
    ] as const)
      assert.equal(await statusOf(method, path, body), 403, `${method} ${path}`);
  });

  it('does not empty the changes that others read', async () => {
    assert.equal(await statusOf('DELETE', '/service/tickets/changelogs'), 403);
  });

  it('does not schedule its member for what it may not read, and so have it', async () => {
    const ticket = await aTicket(world());
    const dates = { dateStart: '2025-03-04T09:00:00Z', dateEnd: '2025-03-04T10:00:00Z' };
    const visit = { type: { identifier: 'S' }, objectId: ticket, member: { identifier: 'worker' }, ...dates };
    assert.equal(await statusOf('POST', '/schedule/entries', visit), 403);
    assert.equal(await statusOf('GET', `/service/tickets/${ticket}`), 403);
    const entry = `/schedule/entries/${await makeRecord(world(), '/schedule/entries', visit)}`;
    assert.equal(await statusOf('GET', `/service/tickets/${ticket}`), 200);
    assert.equal(
      await statusOf('PATCH', entry, [{ op: 'replace', path: 'dateEnd', value: '2025-03-04T11:00:00Z' }]),
      200,
    );
    const other = await aTicket(world());
    assert.equal(await statusOf('PATCH', entry, [{ op: 'replace', path: 'objectId', value: other }]), 403);
  });

  it('gives itself no other role, and changes its own name', async () => {
    const [member] = (await world().get("/system/members?conditions=identifier='worker'")).json as { id: number }[];
    for (const members of ['/system/members', '/system/apiMembers']) {
      const path = `${members}/${member?.id}`;
      for (const field of ['securityRole', 'structureLevel'])
        assert.equal(
          await statusOf('PATCH', path, [
            { op: 'replace', path: field, value: { id: field === 'securityRole' ? 1 : 2 } },
          ]),
          403,
          field,
        );
    }
    const rename = [{ op: 'replace', path: 'lastName', value: 'Worker' }];
    assert.equal(await statusOf('PATCH', `/system/members/${member?.id}`, rename), 200);
  });

  it('marks notes by the path of project tickets only on tickets that it may edit', async () => {
    const caller = await aRole(world(), 'planner', { 'Project/Project Tickets': all });
    const note = await makeRecord(world(), `/service/tickets/${await aTicket(world())}/notes`, {
      text: 'For us',
      internalAnalysisFlag: true,
    });
    const mark = () => ask(world(), caller, 'POST', `/project/ticketNote/${note}/markAs`, { resolutionFlag: true });
    assert.equal((await mark()).status, 403);
    await setLevels(world(), 'planner', 'Service Desk/Service Tickets', all);
    assert.equal((await mark()).status, 204);
  });
});

async function aRole(world: World, name: string, levels: Readonly<Record<string, Levels>>): Promise<Caller> {
  assert.equal((await world.post('/system/securityroles', { name })).status, 201);
  const caller = await aCaller(world, name, name);
  for (const [each, those] of Object.entries(levels)) await setLevels(world, name, each, those);
  return caller;
}

async function setLevels(world: World, role: string, name: string, levels: Levels): Promise<void> {
  const reply = await control(world, 'PUT', '/roles', { company: 'acme', role, function: name, ...levels });
  assert.equal(reply.status, 200, reply.text);
}

function ask(world: World, caller: Caller, method: string, path: string, body?: unknown) {
  return world.send(method, path, { headers: caller, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
}
