import { behaviour } from '../../unit/behaviour.ts';
import { listPresentContacts } from './list-present-contacts.ts';

/** The flags are orders, not states: they are false again when they are done. */
export const listAllContacts = behaviour('/company/companies/{parentId}/groups', {
  says: 'a company is in a group with all its contacts that are active, or with none, when it is told to by a flag',
  source: 'evidence: records/list-all',
  phase: 'complete',
  on: { changed: ['allContactsFlag', 'removeAllContactsFlag'] },
  when: ({ after }) => after.allContactsFlag === true || after.removeAllContactsFlag === true,
  sets: ['contactIds', 'allContactsFlag', 'removeAllContactsFlag'],
  after: [listPresentContacts],
  does: async ({ after }, unit) => {
    const { company, allContactsFlag } = after;
    const all = allContactsFlag === true ? await unit.select('/company/contacts', { company }) : [];
    after.contactIds = all.filter(({ inactiveFlag }) => inactiveFlag !== true).map(({ id }) => id);
    after.allContactsFlag = false;
    after.removeAllContactsFlag = false;
  },
});
