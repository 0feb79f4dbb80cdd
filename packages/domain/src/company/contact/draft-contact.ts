import { draftAction } from '../../action/draft-action.ts';

/** The defaults of a new contact. */
export const draftContact = draftAction(
  'GET /company/contacts/default',
  'a contact is shown as a new one would be',
  '/company/contacts',
);
