import type { RowOf } from '@reeve/store';
import { rollUp } from '../../unit/roll-up.ts';
import { communications } from './default-phone.ts';

/** A contact knows the address at which it gets its mail. */
export const showEmail = rollUp({
  says: 'a contact knows its default e-mail address',
  source: 'evidence: contacts/default-email',
  of: communications,
  into: '/company/contacts',
  by: {
    field: 'contactId',
    counts: ({ communicationType, defaultFlag }: RowOf<typeof communications>) =>
      communicationType === 'Email' && defaultFlag === true,
  },
  reads: ['value'],
  sets: 'defaultEmail',
  as: ([address]) => address?.value ?? null,
});
