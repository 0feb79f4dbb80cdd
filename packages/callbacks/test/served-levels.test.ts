import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { onEachEngine } from '../../testkit/src/on-each-engine.ts';
import { aWorld, type World } from '../../testkit/src/world.ts';
import { callbackLevels, callbackTypeNamed } from '../src/subject/callback-levels.ts';
import { type ApiRecord, changed, deleted, made, recorded, register } from './served-callbacks.ts';
import { TestReceiver } from './test-receiver.ts';

/** What the records of the tests hang on. */
interface Setting {
  readonly company: ApiRecord;
  readonly contact: ApiRecord;
  readonly project: ApiRecord;
  readonly phase: ApiRecord;
  readonly tag: ApiRecord;
}

interface Row {
  readonly type: string;
  readonly path: (setting: Setting) => string;
  readonly body: (setting: Setting) => Record<string, unknown>;
  /** A change that leaves every level as it is. */
  readonly change: Record<string, unknown>;
  /** The API cannot delete it. */
  readonly lasts?: boolean;
  /** The levels' object ids for the record, beside owner and the record itself. */
  readonly levels: (setting: Setting, record: ApiRecord) => Record<string, unknown>;
}

const at = (path: string) => () => path;
const idOf = (value: unknown) => (value as { id: number } | undefined)?.id;
const ref = ({ id }: ApiRecord) => ({ id });
const territory = 2;
const times = { timeStart: '2025-03-03T10:00:00Z', timeEnd: '2025-03-03T11:00:00Z' };

const rows: readonly Row[] = [
  {
    type: 'activity',
    path: at('/sales/activities'),
    body: ({ company }) => ({
      name: 'Call',
      assignTo: { id: 1 },
      company: ref(company),
      type: { id: 2 },
      status: { id: 2 },
    }),
    change: { notes: 'talked' },
    levels: ({ company }) => ({ Status: 2, Type: 2, Company: company.id }),
  },
  {
    type: 'agreement',
    path: at('/finance/agreements'),
    body: ({ company, contact }) => ({ name: 'Care', type: { id: 2 }, company: ref(company), contact: ref(contact) }),
    change: { name: 'More care' },
    levels: ({ company }) => ({ Type: 2, Company: company.id }),
  },
  {
    type: 'company',
    path: at('/company/companies'),
    body: ({ tag }) => ({
      ...{ identifier: 'Levels', name: 'Levels', city: 'Tampa', status: { id: 2 }, types: [{ id: 2 }] },
      ...{ territory: { id: territory }, integratorTags: [tag['text']] },
    }),
    change: { city: 'Miami' },
    levels: ({ tag }) => ({ Status: 2, Type: 2, Territory: territory, IntegratorTag: tag.id }),
  },
  {
    type: 'contact',
    path: at('/company/contacts'),
    body: ({ company }) => ({ firstName: 'Ann', company: ref(company), types: [{ id: 2 }] }),
    change: { title: 'Chief' },
    levels: ({ company }) => ({ Type: 2, Territory: territory, Company: company.id }),
  },
  {
    type: 'configuration',
    path: at('/company/configurations'),
    body: ({ company }) => ({ name: 'PC', type: { id: 2 }, status: { id: 2 }, company: ref(company) }),
    change: { name: 'Laptop' },
    levels: () => ({ Type: 2, Status: 2 }),
  },
  {
    type: 'invoice',
    path: at('/finance/invoices'),
    body: ({ company }) => ({ type: 'Miscellaneous', company: ref(company), status: { id: 2 } }),
    change: { reference: 'again' },
    levels: ({ company }) => ({ Status: 2, Company: company.id }),
  },
  {
    type: 'expense',
    path: at('/expense/entries'),
    body: ({ company }) => ({
      ...{ type: { id: 2 }, amount: 5, date: '2025-03-03T00:00:00Z', classification: { id: 2 } },
      ...{ chargeToType: 'ChargeCode', chargeToId: 1, company: ref(company) },
    }),
    change: { amount: 6 },
    levels: ({ company }) => ({ ChargeToType: 3, Type: 2, Class: 2, Company: company.id }),
  },
  {
    type: 'member',
    path: at('/system/members'),
    body: () => ({
      ...{ identifier: 'levels', licenseClass: 'F', password: 'Passw0rd!', firstName: 'Lee', lastName: 'Vells' },
      ...{ hireDate: '2025-01-01T00:00:00Z', defaultEmail: 'Office', defaultPhone: 'Office' },
      ...{ securityRole: { id: 2 }, defaultLocation: { id: 2 } },
    }),
    change: { title: 'Engineer' },
    levels: () => ({ Location: 2, SecurityRole: 2 }),
    lasts: true,
  },
  {
    type: 'opportunity',
    path: at('/sales/opportunities'),
    body: ({ company, contact }) => ({
      ...{ name: 'Deal', primarySalesRep: { id: 1 }, company: ref(company), contact: ref(contact), status: { id: 2 } },
    }),
    change: { name: 'Good deal' },
    levels: ({ company }) => ({ StatusId: 2, Company: company.id }),
  },
  {
    type: 'productcatalog',
    path: at('/procurement/catalog'),
    body: () => ({
      ...{ identifier: 'P-1', description: 'Part', customerDescription: 'Part' },
      ...{ subcategory: { id: 1 }, type: { id: 1 } },
    }),
    change: { description: 'Better part' },
    levels: () => ({}),
  },
  {
    type: 'project',
    path: at('/project/projects'),
    body: ({ company }) => ({
      ...{ name: 'Move', billingMethod: 'ActualRates', board: { id: 2 }, company: ref(company), status: { id: 2 } },
      ...{ estimatedStart: '2025-03-01T00:00:00Z', estimatedEnd: '2025-04-01T00:00:00Z' },
    }),
    change: { name: 'Move out' },
    levels: () => ({ Status: 2, Board: 2 }),
  },
  {
    type: 'purchaseorder',
    path: at('/procurement/purchaseorders'),
    body: ({ company }) => ({
      ...{ status: { id: 2 }, terms: { id: 1 }, vendorCompany: ref(company), customerCompany: { id: 1 } },
    }),
    change: { internalNotes: 'soon' },
    levels: ({ company }) => ({ Status: 2, Vendor: company.id, Company: 1 }),
  },
  {
    type: 'schedule',
    path: at('/schedule/entries'),
    body: () => ({
      ...{ type: { id: 2 }, member: { id: 2 }, status: { id: 2 }, where: { id: 2 }, name: 'Visit' },
      ...{ dateStart: '2025-03-03T10:00:00Z', dateEnd: '2025-03-03T11:00:00Z' },
    }),
    change: { doneFlag: true },
    levels: () => ({ Status: 2, Type: 2, Location: 2, Member: 2 }),
  },
  {
    type: 'site',
    path: ({ company }) => `/company/companies/${company.id}/sites`,
    body: () => ({ name: 'Branch' }),
    change: { city: 'Miami' },
    levels: ({ company }) => ({ Territory: territory, Company: company.id }),
  },
  {
    type: 'ticket',
    path: at('/service/tickets'),
    body: ({ tag }) => ({ summary: 'Help', company: { id: 1 }, integratorTags: [tag['text']] }),
    change: { summary: 'Help now' },
    levels: ({ tag }, ticket) => ({
      Board: idOf(ticket['board']),
      Status: idOf(ticket['status']),
      IntegratorTag: tag.id,
    }),
  },
  {
    type: 'ticket',
    path: at('/project/tickets'),
    body: ({ project, phase }) => ({
      ...{ summary: 'Plan', company: { id: 1 }, project: ref(project), phase: ref(phase) },
    }),
    change: { summary: 'Plan again' },
    levels: ({ project, phase }, ticket) => ({ Board: idOf(ticket['board']), Project: project.id, Phase: phase.id }),
  },
  {
    type: 'time',
    path: at('/time/entries'),
    body: ({ company }) => ({ ...times, company: ref(company), member: { id: 1 } }),
    change: { notes: 'done' },
    levels: ({ company }) => ({ Company: company.id }),
  },
];

async function settingOf(world: World): Promise<Setting> {
  const vendors = await world.get('/company/companies/types?conditions=vendorFlag=true');
  const company = await made(world, '/company/companies', {
    ...{ identifier: 'Setting', name: 'Setting', city: 'Tampa', territory: { id: territory } },
    types: (vendors.json as { id: number }[]).map(({ id }) => ({ id })),
  });
  const contact = await made(world, '/company/contacts', { firstName: 'Sam', company: ref(company) });
  const project = await made(world, '/project/projects', {
    ...{ name: 'Setting', billingMethod: 'ActualRates', board: { id: 2 }, company: { id: 1 } },
    ...{ estimatedStart: '2025-03-01T00:00:00Z', estimatedEnd: '2025-04-01T00:00:00Z' },
  });
  const phase = await made(world, `/project/projects/${project.id}/phases`, { description: 'One', board: { id: 2 } });
  const tag = await made(world, '/system/integratorTags', { text: 'Gold' });
  return { company, contact, project, phase, tag };
}

onEachEngine('callbacks over HTTP', (engine) => {
  let world: World;
  let setting: Setting;
  before(async () => {
    world = await aWorld({ engine });
    setting = await settingOf(world);
  });
  after(async () => world[Symbol.asyncDispose]());

  test('the rows below are the whole table of types and levels', () => {
    for (const type of Object.keys(callbackLevels)) {
      const own = rows.filter((row) => row.type === type);
      const blank = { id: 1, board: { id: 1 }, status: { id: 1 } };
      const levels = own.flatMap((row) => Object.keys(row.levels(setting, blank)));
      const wanted = Object.keys(callbackLevels[callbackTypeNamed(type)!]).filter(
        (level) => level !== 'owner' && level !== type,
      );
      assert.deepEqual(new Set(levels.map((level) => level.toLowerCase())), new Set(wanted), type);
    }
  });

  for (const row of rows) {
    test(`${row.type} at ${row.path({ company: { id: 0 } } as Setting)}: every level is told, and strangers are not`, async () => {
      await using receiver = await TestReceiver.open();
      const owner = await register(world, receiver, { type: row.type, level: 'Owner' });
      const record = await made(world, row.path(setting), row.body(setting));
      const own = `${row.path(setting)}/${record.id}`;
      const itself = row.type in callbackLevels && row.type in callbackLevels[callbackTypeNamed(row.type)!];
      const levels = { ...row.levels(setting, record), ...(itself ? { [row.type]: record.id } : {}) };
      const told: number[] = [owner.id];
      const strangers: number[] = [];
      const gold = await made(world, '/system/integratorTags', { text: `Other ${row.type}` });
      for (const [level, objectId] of Object.entries(levels)) {
        assert.ok(Number(objectId) > 0, level);
        told.push((await register(world, receiver, { type: row.type, level, objectId: Number(objectId) })).id);
        const other = level === 'IntegratorTag' ? gold.id : Number(objectId) + 1000;
        strangers.push((await register(world, receiver, { type: row.type, level, objectId: other })).id);
      }
      await changed(world, own, row.change);
      if (row.lasts !== true) await deleted(world, own);
      const actions = row.lasts === true ? ['updated'] : ['updated', 'deleted'];
      await receiver.take(
        actions.length * told.length + 1,
        ({ body }) => body.Type === row.type && body.ID === record.id,
      );
      const expected = (all: readonly string[]) => all.map((action) => `${row.type} ${record.id} ${action}`);
      const ofRecord = receiver.told(owner.id).filter((one) => one.startsWith(`${row.type} ${record.id} `));
      assert.deepEqual(ofRecord, expected(['added', ...actions]));
      for (const id of told.slice(1)) assert.deepEqual(receiver.told(id), expected(actions));
      for (const id of strangers) assert.equal(await recorded(world, id), 0);
      for (const id of [...told, ...strangers]) await deleted(world, `/system/callbacks/${id}`);
    });
  }
});
