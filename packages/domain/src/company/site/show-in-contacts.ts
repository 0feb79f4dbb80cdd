import { behaviour } from '../../unit/behaviour.ts';
import { companyAddress, contactAddress, sites } from './site-address.ts';

/** Contacts at a site that moves move with it, those with an address of their own apart. */
export const showInContacts = behaviour(sites, {
  says: 'contacts that show the address of their site show the new one',
  source: 'evidence: contacts/address',
  phase: 'follow',
  on: { changed: ['addressLine1', 'addressLine2', 'city', 'stateReference', 'zip', 'country'] },
  when: ({ before }) => before !== null,
  does: async (site, unit) => {
    if (site.before === null) return;
    const [was, is] = [await companyAddress(site.before, unit), await companyAddress(site.after, unit)];
    const fields = Object.fromEntries(contactAddress.map((key) => [key, is[key] ?? null]));
    for (const contact of await unit.select('/company/contacts', { site: site.after.id }))
      if (contactAddress.every((key) => (contact[key] ?? null) === (was[key] ?? null)))
        await unit.updateColumns('/company/contacts', contact.id, fields);
  },
});
