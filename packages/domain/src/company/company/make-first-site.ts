import { referenceTo } from '../../action/write-record.ts';
import type { JsonObject } from '../../body/members.ts';
import { isObject } from '../../body/members.ts';
import { behaviour } from '../../unit/behaviour.ts';
import type { Draft } from '../../unit/draft.ts';
import { underMember } from '../../unit/inner-refusal.ts';
import type { Unit } from '../../unit/unit.ts';
import { siteAddress, sites } from '../site/site-address.ts';

/** A company's address is that of a site: the first one is made with the company, and another to bill where one is named. */
export const makeFirstSite = behaviour('/company/companies', {
  says: 'a new company gets a main site with its address',
  source: 'evidence: companies/first-site, companies/first-site-else',
  phase: 'follow',
  on: 'create',
  sets: ['site', 'billingSite'],
  when: ({ trusted, after }) => !trusted && after.site == null,
  does: async (company, unit) => {
    const name = namedIn(company, 'site') ?? 'Main';
    const billed = namedIn(company, 'billingSite') ?? name;
    const one = billed.toLowerCase() === name.toLowerCase();
    const make = (member: string, body: JsonObject) =>
      underMember(nameBehind(member), company, () => makeSite(company, body, unit));
    company.after.site = await make('site', { name, ...mainMarks, defaultBillingFlag: one });
    const other = one ? company.after.site : await make('billingSite', { name: billed, defaultBillingFlag: true });
    if (company.input.has('billingSite')) company.after.billingSite = other;
    const { site, billingSite } = company.after;
    await unit.updateColumns('/company/companies', company.after.id, { site, billingSite });
  },
});

/** Of a site the company's body says the address, by the same names, and what it is called. */
function nameBehind(member: string): (field: string) => string {
  return (field) => (field === 'name' ? `${member}/name` : field);
}

const mainMarks = { primaryAddressFlag: true, defaultShippingFlag: true, defaultMailingFlag: true };

/** The name by which the body calls a site that is to be the company's own. */
function namedIn({ input }: Draft, field: 'site' | 'billingSite'): string | undefined {
  const named = input.get(field);
  if (!isObject(named)) return undefined;
  const text = named['name'] ?? named['identifier'];
  return typeof text === 'string' ? text : undefined;
}

async function makeSite({ after }: Draft<'/company/companies'>, body: JsonObject, unit: Unit): Promise<number | null> {
  const { stateReference, country, ...texts } = await siteAddress(after, unit);
  const references = { stateReference: referenceTo(stateReference), country: referenceTo(country) };
  const known = Object.entries({ ...texts, ...references }).filter(([, value]) => value !== null);
  const view = unit.schema.catalogue.view(sites);
  const made = { how: 'create', view, model: 'CompanySite', parentId: after.id, trusted: true } as const;
  return (await unit.write({ ...made, body: { ...Object.fromEntries(known), ...body } }))?.id ?? null;
}
