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

const collection = '/company/companies/{parentId}/sites';

/**
 * Makes the sites that a company has beside its first, which was made with it (one to three in all, after its size).
 * Answers their ids, the main one first.
 */
export async function createSites(context: DemoContext, owner: SiteOwner, employees: number): Promise<number[]> {
  const { seeder } = context.records;
  const path = `/company/companies/${owner.id}/sites`;
  const main = (await seeder.list(collection, { company: owner.id }))[0]?.id ?? 0;
  await seeder.update(path, main, mainSiteFields(context, owner), owner.stamp);
  const ids = [main];
  for (const name of [...(employees > 55 ? ['Warehouse'] : []), ...(employees > 90 ? ['Branch Office'] : [])])
    ids.push(await seeder.create(path, siteBody(context, owner, name), owner.stamp));
  return ids;
}

/** The address came with the company. */
function mainSiteFields({ records }: DemoContext, owner: SiteOwner): Record<string, unknown> {
  const place = places[owner.place];
  return {
    phoneNumber: `${place?.area}5550100`,
    timeZone: records.ref('/system/timeZoneSetups', place?.timeZone ?? ''),
    defaultShippingFlag: true,
    defaultBillingFlag: true,
    defaultMailingFlag: true,
  };
}

function siteBody({ records, random }: DemoContext, owner: SiteOwner, name: string): Record<string, unknown> {
  const place = places[owner.place];
  return {
    name,
    addressLine1: `${random.integer(10, 980)} ${random.pick(streets)} Street`,
    city: owner.place,
    stateReference: records.ref('/company/states', place?.state ?? ''),
    zip: place?.zip,
    country: records.ref('/company/countries', 'United States'),
    phoneNumber: `${place?.area}555${String(random.integer(100, 199)).padStart(4, '0')}`,
    timeZone: records.ref('/system/timeZoneSetups', place?.timeZone ?? ''),
  };
}
