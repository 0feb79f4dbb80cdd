import { behaviour } from '../../unit/behaviour.ts';
import { defaultContacts, keepOneFlag } from '../contact/default-contact.ts';

/** The contact that a company names as its default or billing contact is marked so. */
export const markContacts = behaviour('/company/companies', {
  says: 'the contact that a company names as its default or billing contact is marked so, alone',
  source: 'evidence: companies/default-contact',
  phase: 'follow',
  on: { changed: defaultContacts.map(([, field]) => field) },
  when: ({ before }) => before !== null,
  does: async (company, unit) => {
    for (const [flag, field] of defaultContacts) {
      if (!company.changed(field)) continue;
      const id = company.after[field] ?? null;
      await keepOneFlag(flag, company.after.id, id, unit);
      const contact = id === null ? null : await unit.get('/company/contacts', id);
      if (contact?.company === company.after.id)
        await unit.updateColumns('/company/contacts', contact.id, { [flag]: true });
    }
  },
});
