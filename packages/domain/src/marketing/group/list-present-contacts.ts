import { behaviour } from '../../unit/behaviour.ts';
import { contactsInGroup } from './shown-contacts.ts';

/** Who is in a group already is there with the company too, and nobody leaves it because a body does not speak of them. */
export const listPresentContacts = behaviour('/company/companies/{parentId}/groups', {
  says: 'a company is in a group with those of its contacts who are in it, where nothing else is sent',
  source: 'evidence: records/group-contacts',
  phase: 'complete',
  on: 'every write',
  sets: ['contactIds'],
  when: ({ how, sent }) => how !== 'patch' && !sent.has('contactIds'),
  does: async ({ after }, unit) => {
    const { company, group } = after;
    if (company !== null && group !== null) after.contactIds = await contactsInGroup(company, group, null, unit);
  },
});
