import { behaviour } from '../../unit/behaviour.ts';
import { sites } from './site-address.ts';
import { phoneAt } from './site-phone.ts';

/** Contacts at a site that gets another number are called by that one, those with a telephone of their own apart. */
export const showPhoneInContacts = behaviour(sites, {
  says: 'contacts that show the telephone number of their site show the new one',
  source: 'evidence: contacts/site-phone',
  phase: 'follow',
  on: { changed: ['phoneNumber'] },
  when: ({ before }) => before !== null,
  does: async ({ before, after }, unit) => {
    const was = phoneAt(before).defaultPhoneNbr;
    const there = await unit.select('/company/contacts', { site: after.id });
    const alike = there.filter((contact) => (contact.defaultPhoneNbr ?? null) === was).map(({ id }) => id);
    if (alike.length === 0) return;
    const own = { contactId: alike, communicationType: 'Phone', defaultFlag: true } as const;
    const withOwn = new Set(
      (await unit.select('/company/contacts/{parentId}/communications', own)).map(({ contactId }) => contactId),
    );
    for (const id of alike) if (!withOwn.has(id)) await unit.updateColumns('/company/contacts', id, phoneAt(after));
  },
});
