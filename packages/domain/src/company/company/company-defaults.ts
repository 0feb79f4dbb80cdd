import type { Behaviour } from '../../write/behaviour.ts';

const sites = '/company/companies/{parentId}/sites';

/** What a new company has without being told. */
export const companyDefaults: Behaviour = {
  name: 'a new company has the default status',
  collections: ['/company/companies'],
  moment: 'before save',
  source: 'assumed',
  when: (draft) => draft.before === null,
  does: async (draft, unit) => {
    if (typeof draft.after['status'] === 'number') return;
    const marked = await unit.first('/company/companies/statuses', { defaultFlag: true });
    draft.fill('status', (marked ?? (await unit.first('/company/companies/statuses', {})))?.id);
  },
};

/** A company's address is that of a site: the first one is made with the company. */
export const companyFirstSite: Behaviour = {
  name: 'a new company gets a main site with its address',
  collections: ['/company/companies'],
  moment: 'after save',
  source: 'assumed',
  when: (draft) => draft.before === null && !draft.trusted && typeof draft.after['site'] !== 'number',
  does: async (draft, unit) => {
    const { addressLine1, addressLine2, city, zip, phoneNumber } = draft.after;
    const text = Object.entries({ addressLine1, addressLine2, city, zip, phoneNumber }).filter(
      ([, value]) => typeof value === 'string',
    );
    const body = { ...Object.fromEntries(text), name: 'Main', primaryAddressFlag: true };
    const view = unit.schema.catalogue.view(sites);
    const site = await unit.write({
      how: 'create',
      view,
      model: 'CompanySite',
      parentId: draft.after.id,
      body,
      trusted: true,
    });
    if (site !== null) await unit.records.update(draft.table, draft.after.id, { site: site.id });
  },
};
