import { behaviour } from '../../unit/behaviour.ts';
import { communications } from '../communication/default-phone.ts';
import { sites } from '../site/site-address.ts';
import { phoneAt } from '../site/site-phone.ts';

/** Who has no telephone is called at the site; one that comes with the contact is shown in its place (`show-phone-number.ts`). */
export const takeSitePhone = behaviour('/company/contacts', {
  says: 'a contact without a telephone shows the number of its site',
  source: 'evidence: contacts/site-phone',
  phase: 'derive',
  on: { changed: ['site'] },
  sets: ['defaultPhoneNbr', 'defaultPhoneType'],
  does: async ({ before, after }, unit) => {
    const own = { contactId: after.id, communicationType: 'Phone', defaultFlag: true } as const;
    if (before !== null && (await unit.first(communications, own)) !== null) return;
    Object.assign(after, phoneAt(after.site == null ? null : await unit.get(sites, after.site)));
  },
});
