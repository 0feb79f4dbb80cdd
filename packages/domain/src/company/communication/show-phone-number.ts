import { rollUp } from '../../unit/roll-up.ts';
import { sitePhoneOf } from '../site/site-phone.ts';
import { byDefaultPhone, communications } from './default-phone.ts';

/** A contact shows the number of the telephone by which it is called first. */
export const showPhoneNumber = rollUp({
  says: 'a contact shows the number of its default telephone, without one that of its site',
  source: 'evidence: contacts/default-phone, contacts/site-phone',
  of: communications,
  into: '/company/contacts',
  by: byDefaultPhone,
  reads: ['value'],
  sets: 'defaultPhoneNbr',
  as: async ([phone], unit, contact) =>
    phone === undefined ? (await sitePhoneOf(contact, unit)).defaultPhoneNbr : phone.value,
});
