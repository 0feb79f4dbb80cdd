import { behaviour } from '../../unit/behaviour.ts';
import { memberships, showContacts } from './shown-contacts.ts';

/** Its company shows a contact among those with whom it is in the group. */
export const showJoinedContact = behaviour(memberships, {
  says: 'a contact that joins a group is shown by its company, where that is in the group',
  source: 'evidence: records/group-contacts',
  phase: 'follow',
  on: { changed: ['contact', 'group'] },
  does: ({ after }, unit) => showContacts(after, null, unit),
});
