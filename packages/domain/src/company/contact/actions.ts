import type { Action } from '../../action/action.ts';
import { deleteContact } from './delete-contact.ts';
import { draftContact } from './draft-contact.ts';
import { listPortalRights } from './list-portal-rights.ts';
import { requestPassword } from './request-password.ts';
import { showContactPhoto } from './show-contact-photo.ts';
import { validatePortalCredentials } from './validate-portal-credentials.ts';

/** What is done to contacts, and shown of them, beyond plain reads and writes. */
export const contactActions: readonly Action[] = [
  deleteContact,
  draftContact,
  listPortalRights,
  requestPassword,
  showContactPhoto,
  validatePortalCredentials,
];
