import { day, midnight } from '../making/moments.ts';
import { clientTable, places, vendorTable } from './client-table.ts';
import { createConfigurations } from './configurations.ts';
import { createContacts } from './contacts.ts';
import { type DemoCompany, type DemoContext, member, stampAt } from './demo-context.ts';
import { fieldValues } from './demo-fields.ts';
import { createSites } from './sites.ts';
import { accountManagers } from './staff.ts';
import { streets } from './words.ts';

type Client = (typeof clientTable)[number];

/** Makes the demo companies with sites, contacts, account teams and configurations, in the order of the table. */
export async function createCompanies(context: DemoContext): Promise<DemoCompany[]> {
  for (const [name, place] of vendorTable) await createVendor(context, name, place);
  const companies: DemoCompany[] = [];
  for (const [at, client] of clientTable.entries()) companies.push(await createClient(context, client, at));
  return companies;
}

/** Three of the companies are prospects yet, and two have left. */
function standingAt(at: number): DemoCompany['status'] {
  if ([6, 21, 33].includes(at)) return 'prospect';
  return [13, 31].includes(at) ? 'former' : 'client';
}

async function createClient(context: DemoContext, client: Client, at: number): Promise<DemoCompany> {
  const [name, , place, employees] = client;
  const status = standingAt(at);
  const since = context.now - context.random.integer(750, 2400) * day;
  const manager = context.random.pick(accountManagers);
  const body = { ...companyBody(context, client, status, since), territoryManager: member(context, manager) };
  const stamp = stampAt(since, manager);
  const id = await context.records.create('/company/companies', name, body, stamp);
  const owner = { id, name, place, stamp };
  const sites = await createSites(context, owner, employees);
  const contacts = await createContacts(context, owner, sites, Math.min(6, 2 + Math.ceil(employees / 32)));
  await finishCompany(context, id, sites, contacts[0]?.id, manager);
  const configurations = await createConfigurations(context, owner, sites, contacts, configurationCount(employees));
  const office = places[place]?.office ?? 'Main Office';
  return { id, name, sites, contacts, configurations, status, office, employees, manager, since };
}

function configurationCount(employees: number): number {
  return Math.min(18, 5 + Math.round(employees / 10));
}

function companyBody(context: DemoContext, client: Client, status: DemoCompany['status'], since: number) {
  const { records, random } = context;
  const [name, market, , employees] = client;
  return {
    ...commonBody(context, name, client[2]),
    status: records.ref('/company/companies/statuses', status === 'former' ? 'Inactive' : 'Active'),
    types: [records.ref('/company/companies/types', typeNames[status])],
    market: records.ref('/company/marketDescriptions', market),
    ownershipType: records.ref('/company/ownershipTypes', 'Privately Held'),
    numberOfEmployees: employees,
    annualRevenue: employees * random.integer(70, 160) * 1000,
    yearEstablished: random.integer(1958, 2016),
    dateAcquired: midnight(since),
    customFields: fieldValues(records, {
      'Service Tier': random.weighted([
        [5, 'Bronze'],
        [3, 'Silver'],
        [2, 'Gold'],
      ]),
      Onboarded: status !== 'prospect',
    }),
  };
}

const typeNames = { client: 'Client', prospect: 'Prospect', former: 'Former Client' } as const;

/** What clients and vendors have in common: name, address, money. */
function commonBody({ records, random }: DemoContext, name: string, city: string) {
  const place = places[city];
  if (place === undefined) throw new RangeError(`No place is called ${city}.`);
  const slug = name.replaceAll(/[^A-Za-z]/g, '');
  return {
    identifier: slug.slice(0, 25),
    name,
    site: { name: 'Main' },
    addressLine1: `${random.integer(10, 980)} ${random.pick(streets)} Street`,
    city,
    state: place.abbreviation,
    zip: place.zip,
    country: records.ref('/company/countries', 'United States'),
    phoneNumber: `${place.area}555${String(random.integer(100, 199)).padStart(4, '0')}`,
    website: `www.${slug.toLowerCase()}.example`,
    territory: records.ref('/system/locations', place.office),
    timeZoneSetup: records.ref('/system/timeZoneSetups', place.timeZone),
    billingTerms: records.ref('/finance/billingTerms', 'Net 30 days'),
    taxCode: records.ref('/finance/taxCodes', `${place.abbreviation}-STATE`),
    currency: records.ref('/finance/currencies', 'USD'),
    invoiceDeliveryMethod: records.ref('/finance/deliveryMethods', 'Email'),
    accountNumber: String(random.integer(10000, 99999)),
  };
}

async function createVendor(context: DemoContext, name: string, place: string): Promise<void> {
  const { records } = context;
  const body = {
    ...commonBody(context, name, place),
    status: records.ref('/company/companies/statuses', 'Active'),
    types: [records.ref('/company/companies/types', 'Vendor')],
  };
  const stamp = stampAt(context.now - 1500 * day, 'HMarlowe');
  const id = await records.create('/company/companies', name, body, stamp);
  await createSites(context, { id, name, place, stamp }, 0);
}

/** What points back to records of the company itself, and who looks after it. */
async function finishCompany(
  context: DemoContext,
  id: number,
  sites: readonly number[],
  contact: number | undefined,
  manager: string,
): Promise<void> {
  const { records, random } = context;
  const site = { id: sites[0] };
  const person = { id: contact };
  const stamp = stampAt(context.now - random.integer(1, 500) * day, manager);
  const fields = { defaultContact: person, billingContact: person, site, billingSite: site };
  await records.seeder.update('/company/companies', id, fields, stamp);
  for (const [role, identifier] of [
    ['Account Manager', manager],
    ['Technical Contact', random.pick(['SWinslow', 'DCastell', 'HMarlowe'])],
  ] as const) {
    const body = { teamRole: records.ref('/company/teamRoles', role), member: member(context, identifier) };
    await records.seeder.create(`/company/companies/${id}/teams`, body, stamp);
  }
}
