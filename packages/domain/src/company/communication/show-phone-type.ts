import { rollUp } from '../../unit/roll-up.ts';
import { sitePhoneOf } from '../site/site-phone.ts';
import { byDefaultPhone, communications } from './default-phone.ts';

/** A contact shows what kind of telephone it is by which it is called first. */
export const showPhoneType = rollUp({
  says: "a contact shows the type of its default telephone, without one that it is its site's",
  source: 'evidence: contacts/default-phone, contacts/site-phone',
  of: communications,
  into: '/company/contacts',
  by: byDefaultPhone,
  reads: ['type'],
  sets: 'defaultPhoneType',
  as: async ([phone], unit, contact) => {
    if (phone === undefined) return (await sitePhoneOf(contact, unit)).defaultPhoneType;
    const type = phone.type == null ? null : await unit.get('/company/communicationTypes', phone.type);
    return type?.description ?? null;
  },
});
