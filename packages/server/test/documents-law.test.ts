import assert from 'node:assert/strict';
import { it } from 'node:test';
import { loadCatalogue } from '@reeve/catalogue';
import { systemActor, write } from '@reeve/domain';
import { aCaller, type Caller } from '../../access/test/access-world.ts';
import { onEachEngine } from '../../testkit/src/on-each-engine.ts';
import { aWorld, type World } from '../../testkit/src/world.ts';
import { RecordMaker } from './record-maker.ts';

const catalogue = loadCatalogue();

/** Where the records of each kind that documents hang on are found. */
const owners: Readonly<Record<string, string>> = {
  Agreement: '/finance/agreements',
  Company: '/company/companies',
  Configuration: '/company/configurations',
  Contact: '/company/contacts',
  Expense: '/expense/entries',
  Opportunity: '/sales/opportunities',
  Project: '/project/projects',
  ProjectTicket: '/project/tickets',
  PurchaseOrder: '/procurement/purchaseorders',
  Rma: '/procurement/rmaTags',
  SalesOrder: '/sales/orders',
  ServiceTemplate: '/service/templates',
  Ticket: '/service/tickets',
  Activity: '/sales/activities',
  Invoice: '/finance/invoices',
  KnowledgeBase: '/service/knowledgeBaseArticles',
  Member: '/system/members',
  ProductSetup: '/procurement/catalog',
  TimeEntry: '/time/entries',
};

/** What each role may do with documents themselves. */
const roles = [
  { role: 'Admin', reads: true, adds: true },
  { role: 'Technician', reads: true, adds: true },
  { role: 'Read Only', reads: true, adds: false },
  { role: 'No Access', reads: false, adds: false },
];

onEachEngine('documents of every kind of record', (engine) => {
  it('are listed, counted, shown, downloaded, added, changed and deleted by those alone who may read the record', async () => {
    await using world = await aWorld({ engine });
    const maker = new RecordMaker(world);
    const callers: Caller[] = [];
    for (const [at, { role }] of roles.entries()) callers.push(await aCaller(world, `caller${at}`, role));
    for (const [recordType, path] of Object.entries(owners)) {
      const recordId = await madeAt(maker, path, world);
      for (const [at, { role, reads, adds }] of roles.entries()) {
        const caller = callers[at] ?? {};
        const what = `${role}, ${recordType}`;
        const isSeen = (await asked(world, caller, 'GET', `${path}/${recordId}`)).status === 200;
        const id = await uploaded(world, { recordType, recordId, privateFlag: true });
        const list = `?recordType=${recordType}&recordId=${recordId}`;
        for (const read of [list, `/count${list}`, `/${id}`, `/${id}/download`]) {
          const { status } = await asked(world, caller, 'GET', `/system/documents${read}`);
          assert.equal(status, isSeen && reads ? 200 : 403, `${what}: GET ${read}`);
        }
        const added = await upload(world, caller, '', { recordType, recordId });
        assert.equal(added.status, isSeen && adds ? 201 : 403, `${what}: POST`);
        const own = isSeen && adds ? ((await added.json()) as { id: number }).id : id;
        const changed = await upload(world, caller, `/${own}`, { title: 'New' });
        assert.equal(changed.status, isSeen && adds ? 200 : 403, `${what}: POST /{id}`);
        const gone = await asked(world, caller, 'DELETE', `/system/documents/${own}`);
        assert.equal(gone.status, isSeen && adds ? 204 : 403, `${what}: DELETE`);
      }
    }
  });

  it('make a picture of whoever may change the contact or member, and of oneself', async () => {
    await using world = await aWorld({ engine });
    const technician = await aCaller(world, 'fixer', 'Technician');
    const reader = await aCaller(world, 'reader', 'Read Only');
    const own = await idOf(world, '/system/members?conditions=identifier="fixer"');
    const contact = (await world.post('/company/contacts', { firstName: 'Ann' })).json as { id: number };
    const avatar = (caller: Caller, recordType: string, recordId: number) =>
      upload(world, caller, '', { recordType, recordId, isAvatar: true }, picture);
    assert.equal((await avatar(technician, 'Member', 1)).status, 403);
    assert.equal((await avatar(technician, 'Member', own)).status, 201);
    assert.equal((await avatar(technician, 'Contact', contact.id)).status, 201);
    assert.equal((await avatar(reader, 'Contact', contact.id)).status, 403);
    const photos = (await world.get('/system/members?conditions=photo/id>0&fields=id')).json;
    assert.deepEqual(photos, [{ id: own }]);
  });

  it('are not read through a photo by who may not read their record', async () => {
    await using world = await aWorld({ engine });
    const technician = await aCaller(world, 'fixer', 'Technician');
    const contact = (await world.post('/company/contacts', { firstName: 'Ann' })).json as { id: number };
    const sent = await upload(world, world.headers, '', { recordType: 'Member', recordId: 1 }, picture);
    const { id } = (await sent.json()) as { id: number };
    const photo = [{ op: 'replace', path: 'photo', value: { id } }];
    assert.equal((await world.patch(`/company/contacts/${contact.id}`, photo)).status, 200);
    assert.equal((await world.get(`/company/contacts/${contact.id}/image`)).status, 200);
    assert.equal((await asked(world, technician, 'GET', `/company/contacts/${contact.id}/image`)).status, 403);
  });
});

const note = new File(['seen'], 'log.txt');
const picture = new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1])], 'me.png');

async function idOf(world: World, list: string): Promise<number> {
  return ((await world.get(list)).json as [{ id: number }])[0].id;
}

/** A record as its kind is made; a template, which the API does not make, as seeding does. */
async function madeAt(maker: RecordMaker, path: string, world: World): Promise<number> {
  const operation = catalogue.operations.find((each) => each.view === path && each.kind === 'create');
  if (operation !== undefined) return (await maker.create(operation)).record.id;
  const { model } = catalogue.collection(path);
  const intent = { how: 'create', view: catalogue.view(path), model, body: { name: 'Usual' }, trusted: true } as const;
  return (await write(intent, systemActor, world.tenant.writer))?.id ?? 0;
}

function asked(world: World, caller: Caller, method: string, path: string) {
  return world.send(method, path, { headers: caller });
}

async function uploaded(world: World, parts: Record<string, unknown>): Promise<number> {
  const reply = await upload(world, world.headers, '', parts);
  assert.equal(reply.status, 201, JSON.stringify(parts));
  return ((await reply.json()) as { id: number }).id;
}

function upload(
  world: World,
  caller: Caller,
  path: string,
  parts: Record<string, unknown>,
  file = note,
): Promise<Response> {
  const body = new FormData();
  for (const [name, value] of Object.entries(parts)) body.set(name, String(value));
  body.set('file', file);
  return fetch(`${world.base}/system/documents${path}`, { method: 'POST', headers: caller, body });
}
