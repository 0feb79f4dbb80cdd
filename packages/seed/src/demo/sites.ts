import type { Stamp } from '../making/seeder.ts';
import { places } from './client-table.ts';
import type { DemoContext } from './demo-context.ts';
import { streets } from './words.ts';

/** The company that something is made for. */
export interface SiteOwner {
  readonly id: number;
  readonly name: string;
  readonly place: string;
  readonly stamp: Stamp;
}

/** Makes the sites of a company (one to three, after its size) and answers their ids, the main one first. */
export async function createSites(context: DemoContext, owner: SiteOwner, employees: number): Promise<number[]> {
  const kinds = ['Main', ...(employees > 55 ? ['Warehouse'] : []), ...(employees > 90 ? ['Branch Office'] : [])];
  const ids: number[] = [];
  for (const name of kinds) {
    const path = `/company/companies/${owner.id}/sites`;
    ids.push(await context.records.seeder.create(path, siteBody(context, owner, name), owner.stamp));
  }
  return ids;
}

function siteBody({ records, random }: DemoContext, owner: SiteOwner, name: string): Record<string, unknown> {
  const place = places[owner.place];
  const main = name === 'Main';
  return {
    name,
    addressLine1: `${random.integer(10, 980)} ${random.pick(streets)} Street`,
    city: owner.place,
    stateReference: records.ref('/company/states', place?.state ?? ''),
    zip: place?.zip,
    country: records.ref('/company/countries', 'United States'),
    phoneNumber: `${place?.area}555${String(random.integer(100, 199)).padStart(4, '0')}`,
    timeZone: records.ref('/system/timeZoneSetups', place?.timeZone ?? ''),
    ...(main && {
      primaryAddressFlag: true,
      defaultShippingFlag: true,
      defaultBillingFlag: true,
      defaultMailingFlag: true,
    }),
  };
}
