import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCaller, type Caller, control } from '../../access/test/access-world.ts';
import { aCompany, anAgreement, anOpportunity, aProject, aTicket, makeRecord } from '../../testkit/src/index.ts';
import { onEachEngine } from '../../testkit/src/on-each-engine.ts';
import { aWorld, type Reply, type World } from '../../testkit/src/world.ts';

const all = { inquire: 'All', add: 'All', edit: 'All', delete: 'All' };
const reads = { inquire: 'All' };
const own = { inquire: 'My', add: 'All', edit: 'My', delete: 'My' };

/** What a call is refused for when it is permitted: there is nothing to do it with. */
const otherwise = /has nothing to bill|Configuration 1 not found|has no products/;

/** The records that the calls name. */
interface Ids {
  readonly ticket: number;
  readonly other: number;
  readonly company: number;
  readonly opportunity: number;
  readonly project: number;
  readonly phase: number;
  readonly agreement: number;
  readonly link: number;
}

interface Case {
  readonly call: (ids: Ids) => readonly [method: string, path: string, body?: unknown];
  /** The functions of the path itself. */
  readonly path: readonly string[];
  /** That of the second record. */
  readonly second: string;
}

const cases: readonly Case[] = [
  {
    call: ({ opportunity }) => [
      'POST',
      `/sales/opportunities/${opportunity}/convertToServiceTicket`,
      { summary: 'Do' },
    ],
    path: ['Sales/Opportunity'],
    second: 'Service Desk/Service Tickets',
  },
  {
    call: ({ opportunity }) => ['POST', `/sales/opportunities/${opportunity}/convertToSalesOrder`, {}],
    path: ['Sales/Opportunity'],
    second: 'Sales/Sales Orders',
  },
  {
    call: ({ other, phase }) => ['POST', `/service/tickets/${other}/convert`, { phase: { id: phase }, wbsCode: '1' }],
    path: ['Service Desk/Service Tickets'],
    second: 'Project/Project Tickets',
  },
  {
    call: ({ project }) => ['POST', `/project/projectTemplates/createFromProject/${project}`, { name: 'As it was' }],
    path: ['Project/Project Templates'],
    second: 'Project/Project Headers',
  },
  {
    call: ({ agreement }) => ['POST', `/finance/agreements/${agreement}/invoice`],
    path: ['Finance/Agreements'],
    second: 'Finance/Invoicing',
  },
  {
    call: ({ ticket }) => ['GET', `/system/audittrail?type=Ticket&id=${ticket}`],
    path: ['System/Audit Trail'],
    second: 'Service Desk/Service Tickets',
  },
  {
    call: ({ link, company }) => ['POST', `/system/info/links/${link}/resolveurl`, { referenceId: company }],
    path: ['System/Table Setup'],
    second: 'Companies/Company Maintenance',
  },
  {
    call: ({ ticket }) => ['GET', `/service/tickets/${ticket}/timeentries`],
    path: ['Service Desk/Service Tickets'],
    second: 'Time & Expense/Time Entry',
  },
  {
    call: ({ ticket }) => ['GET', `/service/tickets/${ticket}/documents/count`],
    path: ['Service Desk/Service Tickets'],
    second: 'Companies/Manage Attachments',
  },
  {
    call: ({ ticket }) => ['GET', `/service/tickets/${ticket}/activities`],
    path: ['Service Desk/Service Tickets'],
    second: 'Companies/CRM/Sales Activities',
  },
  {
    call: ({ company }) => ['GET', `/company/companies/${company}/notes`],
    path: ['Companies/Notes'],
    second: 'Companies/Company Maintenance',
  },
  {
    call: ({ company }) => ['POST', `/company/companies/${company}/notes`, { text: 'Seen' }],
    path: ['Companies/Notes'],
    second: 'Companies/Company Maintenance',
  },
  {
    call: ({ ticket }) => ['POST', `/service/tickets/${ticket}/configurations`, { id: 1 }],
    path: ['Service Desk/Service Tickets'],
    second: 'Companies/Configurations',
  },
  {
    call: () => [
      'POST',
      '/system/callbacks',
      { url: 'https://a.example/?id=', objectId: 1, type: 'invoice', level: 'owner' },
    ],
    path: ['System/Callbacks'],
    second: 'Finance/Invoicing',
  },
  {
    call: () => ['GET', '/system/reports/Invoices'],
    path: ['System/API Reports'],
    second: 'Finance/Invoicing',
  },
];

onEachEngine('a call that touches a second record', (engine) => {
  it('asks for the right to that record too', async () => {
    await using world = await aWorld({ engine });
    const ids = await records(world);
    for (const [at, { call, path, second }] of cases.entries()) {
      const caller = await aRole(world, `case${at}`, Object.fromEntries(path.map((name) => [name, all])));
      const [method, address, body] = call(ids);
      const what = `${method} ${address}`;
      const refused = await ask(world, caller, method, address, body);
      assert.equal(refused.status, 403, `${what}: ${refused.text}`);
      await setLevels(world, `case${at}`, second, all);
      const done = await ask(world, caller, method, address, body);
      assert.ok(done.status < 300 || otherwise.test(done.text), `${what}: ${done.text}`);
    }
  });

  it('reaches only own second records where the level is My', async () => {
    await using world = await aWorld({ engine });
    const { ticket: foreign } = await records(world);
    const caller = await aRole(world, 'worker', { 'Service Desk/Service Tickets': own, 'System/Audit Trail': reads });
    const made = async () =>
      (
        (await ask(world, caller, 'POST', '/service/tickets', { summary: 'Mine', company: { id: 1 } })).json as {
          id: number;
        }
      ).id;
    const [mine, second] = [await made(), await made()];
    const bundle = (id: number) =>
      ask(world, caller, 'POST', `/service/tickets/${mine}/attachChildren`, { childTicketIds: [id] });
    assert.equal((await bundle(foreign)).status, 403);
    assert.equal((await bundle(second)).status, 200);
    const merge = (id: number) =>
      ask(world, caller, 'POST', `/service/tickets/${mine}/merge`, {
        mergeTicketIds: [id],
        status: { name: 'New (not responded)' },
      });
    assert.equal((await merge(foreign)).status, 403);
    const trail = (id: number) => ask(world, caller, 'GET', `/system/audittrail?type=Ticket&id=${id}`);
    assert.deepEqual([(await trail(foreign)).status, (await trail(mine)).status], [403, 200]);
    const notes = (id: number) => ask(world, caller, 'GET', `/service/tickets/${id}/notes`);
    assert.deepEqual([(await notes(foreign)).status, (await notes(mine)).status], [403, 200]);
    assert.equal(
      (await world.post(`/service/tickets/${mine}/notes`, { text: 'Look', detailDescriptionFlag: true })).status,
      201,
    );
    assert.equal(((await notes(mine)).json as unknown[]).length, 1);
    assert.equal((await ask(world, caller, 'POST', `/service/tickets/${foreign}/copy`)).status, 403);
  });

  it('narrows recaps, infos and usages as it does lists', async () => {
    await using world = await aWorld({ engine });
    const { agreement, company } = await records(world);
    const caller = await aRole(world, 'seller', { 'Finance/Agreements': own, 'Companies/Company Maintenance': reads });
    assert.deepEqual((await ask(world, caller, 'GET', '/finance/agreementrecap')).json, []);
    assert.equal((await ask(world, caller, 'GET', `/finance/agreementrecap/${agreement}`)).status, 403);
    const users = async () => {
      const used = (await ask(world, caller, 'GET', `/company/companies/${company}/usages`)).json as { type: string }[];
      return [...new Set(used.map(({ type }) => type))];
    };
    assert.deepEqual(await users(), ['Site', 'Company']);
    await setLevels(world, 'seller', 'Finance/Agreements', all);
    assert.equal(((await ask(world, caller, 'GET', '/finance/agreementrecap')).json as unknown[]).length, 1);
    assert.deepEqual((await users()).sort(), ['Agreement', 'Company', 'Site']);
  });
});

async function records(world: World): Promise<Ids> {
  const company = await aCompany(world, 'second');
  const project = await aProject(world);
  return {
    company,
    project,
    ticket: await aTicket(world),
    other: await aTicket(world),
    opportunity: await anOpportunity(world),
    phase: await makeRecord(world, `/project/projects/${project}/phases`, { description: 'One' }),
    agreement: await anAgreement(world, { company: { id: company } }),
    link: await makeRecord(world, '/system/links', {
      name: 'Map',
      screenLink: 'Company',
      url: 'https://a.example/[name]',
    }),
  };
}

type Levels = Readonly<Record<string, Readonly<Record<string, string>>>>;

async function aRole(world: World, name: string, levels: Levels): Promise<Caller> {
  assert.equal((await world.post('/system/securityroles', { name })).status, 201);
  const caller = await aCaller(world, name, name);
  for (const [each, those] of Object.entries(levels)) await setLevels(world, name, each, those);
  return caller;
}

async function setLevels(world: World, role: string, name: string, levels: Readonly<Record<string, string>>) {
  const reply = await control(world, 'PUT', '/roles', { company: 'acme', role, function: name, ...levels });
  assert.equal(reply.status, 200, reply.text);
}

function ask(world: World, caller: Caller, method: string, path: string, body?: unknown): Promise<Reply> {
  return world.send(method, path, { headers: caller, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
}
