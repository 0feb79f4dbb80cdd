import { behaviour } from '../../unit/behaviour.ts';
import { defaultContacts } from './default-contact.ts';

/** Who leaves a company is no longer its default contact, and not at once that of the next. */
export const leaveCompany = behaviour('/company/contacts', {
  says: 'a contact that moves to another company is not its default contact, unless told so',
  source: 'evidence: companies/default-contact',
  phase: 'derive',
  on: { changed: ['company'] },
  sets: defaultContacts.map(([flag]) => flag),
  when: ({ before }) => before?.company != null,
  does: (contact) => {
    for (const [flag] of defaultContacts)
      if (!contact.sent.has(flag) || contact.how === 'replace') contact.after[flag] = false;
  },
});
