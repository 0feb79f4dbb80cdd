import { behaviour } from '../../unit/behaviour.ts';
import { memberships, showContacts } from './shown-contacts.ts';

/** Its company does not show a contact any more that leaves. */
export const hideLeavingContact = behaviour(memberships, {
  says: 'a contact that leaves a group is not shown by its company any more',
  source: 'evidence: records/group-contacts',
  phase: 'release',
  does: ({ after }, unit) => showContacts(after, after.id, unit),
});
