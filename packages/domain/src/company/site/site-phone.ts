import type { RowOf } from '@reeve/store';
import type { StoredRecords } from '../../unit/roll-up.ts';
import { sites } from './site-address.ts';

/** What the default telephone of a contact is called that has none of its own and is called at its site. */
const ofSite = 'Site';

/** The telephone number by which whoever is at a site is called, with its type; both null where there is none (evidence: contacts/site-phone). */
export function phoneAt(site: Pick<RowOf<typeof sites>, 'phoneNumber'> | null) {
  const defaultPhoneNbr = site?.phoneNumber || null;
  return { defaultPhoneNbr, defaultPhoneType: defaultPhoneNbr === null ? null : ofSite };
}

/** The same of the site of a contact. */
export async function sitePhoneOf(contactId: number, unit: StoredRecords) {
  const contact = await unit.get('/company/contacts', contactId);
  return phoneAt(contact?.site == null ? null : await unit.get(sites, contact.site));
}
