import { rollUp } from '../../unit/roll-up.ts';
import { byDefaultPhone, communications } from './default-phone.ts';

/** A contact shows the extension of the telephone by which it is called first. */
export const showPhoneExtension = rollUp({
  says: 'a contact shows the extension of its default telephone',
  source: 'evidence: contacts/default-phone',
  of: communications,
  into: '/company/contacts',
  by: byDefaultPhone,
  reads: ['extension'],
  sets: 'defaultPhoneExtension',
  as: ([phone]) => phone?.extension ?? null,
});
