import type { NamedRecords } from '../making/named-records.ts';
import { createTables, resolveRow, type SeedTable, to } from '../making/seed-table.ts';
import { type BaseOptions, companyName } from './base-options.ts';

/** What the provider's own company is remembered as, whatever its name. */
export const ownCompany = 'own company';

const address = {
  addressLine1: '1 Main Street',
  city: 'Springfield',
  zip: '45501',
  country: to('/company/countries', 'United States'),
};

const site: SeedTable = {
  path: `/company/companies/[${ownCompany}]/sites`,
  key: 'name',
  rows: [
    {
      ...address,
      name: 'Main',
      stateReference: to('/company/states', 'Ohio'),
      timeZone: to('/system/timeZoneSetups', 'US Eastern'),
      primaryAddressFlag: true,
      defaultShippingFlag: true,
      defaultBillingFlag: true,
      defaultMailingFlag: true,
    },
  ],
};

/** Makes the provider's own company, always the first one, and its site. */
export async function createOwnCompany(records: NamedRecords, options: BaseOptions): Promise<void> {
  const name = companyName(options);
  const body = resolveRow(records, {
    ...address,
    identifier: name.replaceAll(/[^\p{L}\p{N}]/gu, '').slice(0, 30) || 'Own',
    name,
    state: 'OH',
    status: to('/company/companies/statuses', 'Active'),
    types: [to('/company/companies/types', 'Owner')],
    territory: to('/system/locations', 'Main Office'),
    timeZoneSetup: to('/system/timeZoneSetups', 'US Eastern'),
    calendar: to('/schedule/calendars', 'Standard Business Hours'),
  });
  await records.create('/company/companies', ownCompany, body);
  await createTables(records, [site]);
}
