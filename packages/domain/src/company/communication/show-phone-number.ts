import { rollUp } from '../../unit/roll-up.ts';
import { byDefaultPhone, communications } from './default-phone.ts';

/** A contact shows the number of the telephone by which it is called first. */
export const showPhoneNumber = rollUp({
  says: 'a contact shows the number of its default telephone',
  source: 'evidence: contacts/default-phone',
  of: communications,
  into: '/company/contacts',
  by: byDefaultPhone,
  reads: ['value'],
  sets: 'defaultPhoneNbr',
  as: ([phone]) => phone?.value ?? null,
});
