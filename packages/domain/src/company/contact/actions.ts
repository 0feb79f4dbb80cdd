import type { Action } from '../../action/action.ts';
import { draftContact } from './draft-contact.ts';
import { showContactPhoto } from './show-contact-photo.ts';

/** What is done to contacts, and shown of them, beyond plain reads and writes. */
export const contactActions: readonly Action[] = [draftContact, showContactPhoto];
