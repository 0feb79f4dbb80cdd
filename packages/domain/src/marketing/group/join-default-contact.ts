import { idsIn } from '../../setup/listed-pairs.ts';
import { behaviour } from '../../unit/behaviour.ts';
import { listAllContacts } from './list-all-contacts.ts';
import { listPresentContacts } from './list-present-contacts.ts';

/** Who speaks for a company is in its groups, where that is asked for. */
export const joinDefaultContact = behaviour('/company/companies/{parentId}/groups', {
  says: 'a company is in a group with its default contact where a flag says so',
  source: 'evidence: records/group-contacts',
  phase: 'complete',
  on: { changed: ['defaultContactFlag'] },
  sets: ['contactIds'],
  after: [listPresentContacts, listAllContacts],
  when: ({ after }) => after.defaultContactFlag === true,
  does: async ({ after }, unit) => {
    const { defaultContact = null } = (await unit.get('/company/companies', after.company ?? 0)) ?? {};
    const present = idsIn(after.contactIds);
    if (defaultContact !== null && !present.includes(defaultContact)) after.contactIds = [...present, defaultContact];
  },
});
