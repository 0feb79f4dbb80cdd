import { action } from '../../action/action.ts';
import { refuse } from '../../fault.ts';

/** Refused the same for every address: the answer does not tell who is known. */
export const requestPassword = action('POST /company/contacts/requestPassword', {
  says: 'a contact is sent a new portal password',
  source: 'evidence: contacts/portal-request',
  missing: 'no mail is sent: the request is always refused',
  takes: 'RequestPasswordRequest',
  reads: async () => refuse({ kind: 'refused by rule', message: 'No password was sent: outgoing mail is not set up.' }),
});
