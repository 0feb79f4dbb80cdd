import { behaviour } from '../../unit/behaviour.ts';
import { companyAddress, contactAddress, sites } from '../site/site-address.ts';

/** A contact shows the address of its site unless it has one of its own. */
export const takeAddress = behaviour('/company/contacts', {
  says: 'a contact shows the address of its site unless another is sent',
  source: 'evidence: contacts/address',
  phase: 'derive',
  on: 'every write',
  sets: contactAddress,
  when: (contact) => contact.after.site != null && (contact.how === 'replace' || contact.changed('site')),
  does: async (contact, unit) => {
    const site = await unit.get(sites, contact.after.site ?? 0);
    if (site === null) return;
    const address = await companyAddress(site, unit);
    for (const key of contactAddress)
      if (!contact.sent.has(key) || contact.after[key] == null) Object.assign(contact.after, { [key]: address[key] });
  },
});
