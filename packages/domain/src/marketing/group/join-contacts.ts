import { deleteRecord, makeRecord } from '../../action/write-record.ts';
import { idsIn } from '../../setup/listed-pairs.ts';
import { behaviour } from '../../unit/behaviour.ts';
import { memberships } from './shown-contacts.ts';

/** A company names the contacts with whom it is in a group: they are members of it, each by itself. */
export const joinContacts = behaviour('/company/companies/{parentId}/groups', {
  says: 'the contacts with whom a company is in a group are in the group, and those that it names no more are not',
  source: 'evidence: records/group-contacts',
  phase: 'follow',
  on: { changed: ['contactIds'] },
  fills: [memberships],
  does: async ({ before, after: { contactIds, group } }, unit) => {
    const [were, are] = [idsIn(before?.contactIds), idsIn(contactIds)];
    for (const contact of new Set(are.filter((id) => !were.includes(id))))
      if ((await unit.first(memberships, { contact, group })) === null)
        await makeRecord(memberships, { group: { id: group } }, unit, contact);
    for (const contact of were.filter((id) => !are.includes(id)))
      for (const { id } of await unit.select(memberships, { contact, group }))
        await deleteRecord(memberships, id, unit);
  },
});
