import type { Behaviour } from '../../unit/behaviour.ts';
import { emptyGroup } from './empty-group.ts';
import { hideLeavingContact } from './hide-leaving-contact.ts';
import { joinContacts } from './join-contacts.ts';
import { joinDefaultContact } from './join-default-contact.ts';
import { listAllContacts } from './list-all-contacts.ts';
import { listPresentContacts } from './list-present-contacts.ts';
import { showJoinedContact } from './show-joined-contact.ts';

/** What marketing groups do beyond being stored, and who is in them. */
export const groupBehaviours: readonly Behaviour[] = [
  emptyGroup,
  listPresentContacts,
  listAllContacts,
  joinDefaultContact,
  joinContacts,
  showJoinedContact,
  hideLeavingContact,
];
