import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { aSeededTenant, type SeededTenant } from '../test/seeded-tenant.ts';
import { type ServedTenant, serveSeeded } from '../test/served-tenant.ts';
import { seedBase } from './base/seed-base.ts';
import { type DemoSeed, seedDemo } from './seed-demo.ts';

const now = '2026-03-10T15:00:00Z';

const outside = 'nothing outside is connected to the demo';

/** Lists that the coverage page calls real and that the demo leaves empty, with the reason. */
const emptyLists: Readonly<Record<string, string>> = {
  '/company/companies/{parentId}/customStatusNotes': 'customers of the demo have the notes that their statuses have',
  '/company/m365contactsync/property/excluded': outside,
  '/company/m365contactsync/property/included': outside,
  '/company/managedDevicesIntegrations': outside,
  '/company/managementItSolutions': outside,
  '/company/portalConfigurations/{parentId}/opportunitySetups': 'the demo has no portal that takes opportunities',
  '/finance/accounting/unpostedexpenses/{parentId}/taxableLevels': 'nobody of the demo paid tax apart from the expense',
  '/finance/accounting/unpostedprocurement/{parentId}/taxableLevels': 'vendors of the demo charge no tax',
  '/finance/agreementTypes/{parentId}/boardDefaults': 'as boardDefaults of agreements',
  '/finance/agreementTypes/{parentId}/workroles': 'rates of the demo are agreed with the customer',
  '/finance/agreementTypes/{parentId}/worktypes': 'rates of the demo are agreed with the customer',
  '/finance/agreementTypes/{parentId}/workRoleExclusions': 'types of the demo exclude nothing, its agreements do',
  '/finance/agreementTypes/{parentId}/workTypeExclusions': 'as work roles',
  '/finance/agreements/{parentId}/boardDefaults': 'no board of the demo prefers an agreement',
  '/finance/agreements/{parentId}/sites': 'agreements of the demo cover every site of their company',
  '/finance/billingSetups/{parentId}/routings': 'nobody of the demo reviews invoices',
  '/finance/invoices/{parentId}/routings': 'as routings of billing setups',
  '/marketing/campaigns/{parentId}/audits': 'who sends the mail of a campaign tells of it, and the demo sends none',
  '/marketing/campaigns/{parentId}/emailsOpened': 'as audits of campaigns',
  '/marketing/campaigns/{parentId}/formsSubmitted': 'as audits of campaigns',
  '/marketing/campaigns/{parentId}/linksClicked': 'as audits of campaigns',
  '/procurement/directionalSyncs': outside,
  '/procurement/unitOfMeasures/{parentId}/conversions': 'goods of the demo are counted in one unit',
  '/project/boards/{parentId}/kanbanSettings': 'no board of the demo is looked at by columns',
  '/service/boards/{parentId}/autoAssignResources': 'no board of the demo assigns by itself',
  '/service/boards/{parentId}/notifications': 'no board of the demo tells anybody of its tickets',
  '/service/boards/{parentId}/excludedMembers': 'everybody of the demo works on every board',
  '/system/allowedorigins': 'no page of others calls the demo',
  '/system/callbacks': 'callbacks lead to an address, and the demo calls nobody',
  '/system/connectwisehostedsetups': outside,
  '/system/contactsync/monitoring': outside,
  '/system/emailConnectors/{parentId}/parsingStyles': 'mail of the demo is read as people write it',
  '/system/emailConnectors/{grandparentId}/parsingStyles/{parentId}/parsingRules': 'as parsing styles',
  '/system/emailExclusions': outside,
  '/system/googleemailsetup': outside,
  '/system/integratorlogins': 'a login with a password that everybody knows would be a door',
  '/system/ldapConfigurations': outside,
  '/system/managementNetworkSecurities': outside,
  '/system/members/{parentId}/managedDeviceAccounts': outside,
  '/system/menuEntries/{parentId}/locations': 'as menu entries',
  '/system/menuentries': outside,
  '/system/office365/emailSetups': outside,
  '/system/quoteLinkSetup': outside,
  '/system/ssoConfigurations': outside,
  '/system/ssoUsers': outside,
  '/time/activitystopwatches': 'nobody is at an activity right now',
};

/** Lists that are asked for one record or one kind only. */
const wantsMore: ReadonlySet<string> = new Set(['/system/documents']);

/** The lists that the coverage page calls real. */
function realLists(): string[] {
  const page = readFileSync(new URL('../../../docs/coverage.md', import.meta.url), 'utf8');
  const lines = [...page.matchAll(/^\* `([^`]+)` \(([^)]*)\): real$/gm)];
  return lines.flatMap(([, path = '', kinds = '']) => (/\blist\b/.test(kinds) ? [path] : []));
}

/** Every address in a value, wherever it is, save those of pictures: a link to one is shown also where there is none. */
function hrefsIn(value: unknown): string[] {
  return [...JSON.stringify(value).matchAll(/_href":"([^"]+)"/g)]
    .map(([, href = '']) => href)
    .filter((href) => !new URL(href).pathname.endsWith('/image'));
}

describe('the lists of the demo', () => {
  let seeded: SeededTenant<DemoSeed>;
  let served: ServedTenant;
  before(async () => {
    const options = { now, seed: 1, tickets: 300, memberPassword: 'Drawn-By-Lot-1' };
    seeded = await aSeededTenant(now, async (seeder) => seedDemo(seeder, await seedBase(seeder, { now }), options));
    served = await serveSeeded(seeded, seeded.made.apiMembers.administrator);
  });
  after(async () => {
    await served[Symbol.asyncDispose]();
    await seeded[Symbol.asyncDispose]();
  });

  it('have rows wherever the coverage page calls them real', async () => {
    const { catalogue } = seeded.tenant.writer.schema;
    const lists = realLists();
    assert.ok(lists.length > 200, `${lists.length} lists`);
    const views = new Map(catalogue.views.map(({ path, collection }) => [path, collection]));
    const rowless: string[] = [];
    for (const path of lists) {
      const collection = views.get(path);
      if (collection !== undefined && (await seeded.rows(collection)).length === 0) rowless.push(path);
    }
    assert.deepEqual(rowless.sort(), Object.keys(emptyLists).sort());
  });

  it('link to what is there', async () => {
    const { catalogue } = seeded.tenant.writer.schema;
    const links = new Set<string>();
    for (const { path, kind } of catalogue.operations) {
      if (kind !== 'list' || path.includes('{')) continue;
      const { status, json } = await served.get(`${path}?pageSize=3&orderBy=id desc`);
      if (!wantsMore.has(path)) assert.equal(status, 200, path);
      for (const href of hrefsIn(json)) links.add(href);
    }
    assert.ok(links.size > 500, `${links.size} links`);
    const dead: string[] = [];
    for (const href of links) {
      const { status } = await served.get(href);
      if (status !== 200) dead.push(`${status} ${href.slice(served.base.length)}`);
    }
    assert.deepEqual(dead, []);
  });
});
