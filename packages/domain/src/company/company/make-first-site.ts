import { behaviour } from '../../unit/behaviour.ts';

/** A company's address is that of a site: the first one is made with the company. */
export const makeFirstSite = behaviour('/company/companies', {
  says: 'a new company gets a main site with its address',
  source: 'evidence: companies/first-site, companies/first-site-else',
  phase: 'follow',
  on: 'create',
  sets: ['site'],
  when: ({ trusted, after }) => !trusted && after.site == null,
  does: async ({ table, after }, unit) => {
    const { addressLine1, addressLine2, city, zip, phoneNumber } = after;
    const address = Object.entries({ addressLine1, addressLine2, city, zip, phoneNumber });
    const known = Object.fromEntries(address.filter(([, value]) => typeof value === 'string'));
    const view = unit.schema.catalogue.view('/company/companies/{parentId}/sites');
    const body = { ...known, name: 'Main', primaryAddressFlag: true };
    const made = { how: 'create', view, model: 'CompanySite', parentId: after.id, body, trusted: true } as const;
    const site = await unit.write(made);
    if (site !== null) await unit.records.update(table, after.id, { site: site.id });
  },
});
